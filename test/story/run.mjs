// Plays the story against a stack that runs already: its addresses in ANXIN_STACK, as JSON.
import { mailbox } from '../../deploy/local/launcher/mailbox.mjs';
import { story } from './story.mjs';

const { gateway, mail, password } = JSON.parse(process.env.ANXIN_STACK ?? '{}');
await story({ gateway, password, mail: mailbox(mail, ''), log: (line) => console.log(line) });
