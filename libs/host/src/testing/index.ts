export { type Answer, type Caller, callerOf, type Sending } from './caller';
export { startTestIssuer, type TestIssuer } from './test-issuer';
export { startServiceForTest, type TestService, type TestServiceOptions } from './start-service-for-test';
