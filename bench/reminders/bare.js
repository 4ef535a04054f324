/**
 * A bare undici loop: so many calls to chats 1, 2, 3 … with so many under way, and nothing else.
 * Says when it is through.
 */
import { Pool } from 'undici';
import { readTexts } from '../../dist/locales/texts.js';
import { reminderMessage } from '../../dist/jobs/delivery/reminder-message.js';
import { testAction, TOKEN } from './case.js';

const [url = '', messages = '', inFlight = ''] = process.argv.slice(2);

const reader = { language: 'en', discreet: false };
const message = reminderMessage(readTexts(), testAction(), '2014-11-25', reader);
const rest = JSON.stringify({ ...message, disable_notification: false }).slice(1);
const pool = new Pool(url, { connections: Number(inFlight) });
const path = `/bot${TOKEN}/sendMessage`;
const headers = ['content-type', 'application/json'];

let next = 1;
async function loop() {
  while (next <= Number(messages)) {
    const chatId = next;
    next += 1;
    const body = `{"chat_id":${chatId},${rest}`;
    const answer = await pool.request({ path, method: 'POST', headers, body });
    await answer.body.dump();
  }
}

async function run() {
  await Promise.all(Array.from({ length: Number(inFlight) }, loop));
  await pool.close();
  process.disconnect();
}

process.once('message', () => void run());
process.send?.('ready');
