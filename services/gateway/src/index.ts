export { createGateway } from './create-gateway';
export { ConfigInvalid, type GatewayConfig, readGatewayConfig } from './gateway.config';
