export { type Answer, type Caller, callerOf, type Sending } from './caller';
export { startTestIssuer, type TestIssuer } from './test-issuer';
export { startServiceForTest, type TestService, type TestServiceOptions } from './start-service-for-test';
export { attackAsSupplier } from './isolation/attack-as-supplier';
export { attackDatabase, type PlantedSupplier } from './isolation/attack-database';
export { attackRoutes } from './isolation/attack-routes';
export { attackService, enginesDown } from './isolation/attack-service';
export { attackBodies } from './bodies/attack-bodies';
