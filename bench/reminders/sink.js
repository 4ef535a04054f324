/**
 * A server that answers every call as Telegram does when all is well, and counts. Tells its port,
 * then its counts when asked. It reads no more of HTTP than where a call ends: a whole server would
 * take the second core from Redis, which only one of the two that are compared needs.
 */
import { createServer } from 'node:net';

const BODY = JSON.stringify({ ok: true, result: { message_id: 1, date: 1, chat: { id: 1 } } });
const ANSWER = Buffer.from(
  `HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: ${BODY.length}\r\n\r\n${BODY}`,
);
const HEAD_END = '\r\n\r\n';

let calls = 0;
let firstMs = 0;
let lastMs = 0;

/** Bytes of the first call in `text` (latin1), or undefined while some of it is missing. */
function lengthOfCall(text) {
  const headEnd = text.indexOf(HEAD_END);
  if (headEnd < 0) return undefined;
  const [, length] = /\r\ncontent-length: (\d+)/i.exec(text) ?? [];
  const end = headEnd + HEAD_END.length + Number(length);
  return text.length < end ? undefined : end;
}

const server = createServer((socket) => {
  let text = '';
  socket.setNoDelay(true);
  socket.on('error', () => undefined);
  socket.on('data', (chunk) => {
    text += chunk.toString('latin1');
    for (let length = lengthOfCall(text); length !== undefined; length = lengthOfCall(text)) {
      text = text.slice(length);
      lastMs = performance.now();
      if (calls === 0) firstMs = lastMs;
      calls += 1;
      socket.write(ANSWER);
    }
  });
});
server.listen(0, '127.0.0.1', () => process.send?.(server.address().port));
process.on('message', () => {
  process.send?.({ calls, ms: lastMs - firstMs });
  calls = 0;
});
