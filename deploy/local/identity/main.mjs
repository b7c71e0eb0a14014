// The identity provider for development: real OpenID Connect (code + PKCE, client credentials), with the people of the demo company.
// Not for production: there, OIDC_ISSUER names the company's own identity provider.
import { createServer } from 'node:http';
import Provider from 'oidc-provider';
import { configurationOf } from './configuration.mjs';
import { interactionHandler } from './interaction.mjs';
import { keysIn } from './keys.mjs';
import { passwordIn } from './password.mjs';
import { readPeople } from './people.mjs';
import { readSettings } from './settings.mjs';
import { fileStore } from './file-store.mjs';

const settings = readSettings(process.env);
const people = await readPeople(settings.peopleFile);
const store = await fileStore(settings.dataDir);
const provider = new Provider(settings.issuer, {
  ...configurationOf(settings, people, await keysIn(settings.dataDir)),
  adapter: store.Adapter,
});
provider.on('server_error', (_, error) => console.error(error));

const answer = provider.callback();
const interact = interactionHandler(provider, people, await passwordIn(settings.dataDir));
const server = createServer((request, response) => {
  if (request.url === '/healthz') response.end('{"status":"ok"}');
  else if (request.url.startsWith('/interaction/')) void interact(request, response);
  else void answer(request, response);
});
server.listen(settings.port, settings.host, () => console.log(`identity provider ready at ${settings.issuer}`));

const stop = () => {
  server.close(() => void store.flush().then(() => process.exit(0)));
  server.closeAllConnections();
};
// `disconnect`: whoever started it with a channel is gone.
for (const reason of ['SIGINT', 'SIGTERM', 'disconnect']) process.once(reason, stop);
