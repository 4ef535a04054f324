/** A server that answers every call as Telegram does when all is well, and counts. Tells its port, then its counts when asked. */
import { createServer } from 'node:http';

const ANSWER = JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: 1 } } });
const HEAD = { 'content-type': 'application/json', 'content-length': ANSWER.length };

let calls = 0;
let firstMs = 0;
let lastMs = 0;

const server = createServer((request, response) => {
  lastMs = performance.now();
  if (calls === 0) firstMs = lastMs;
  calls += 1;
  request.resume();
  request.once('end', () => response.writeHead(200, HEAD).end(ANSWER));
});
server.keepAliveTimeout = 65_000;
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.on('message', () => {
  process.send?.({ calls, ms: lastMs - firstMs });
  calls = 0;
});
