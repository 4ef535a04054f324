/**
 * Asks a server a hundred times a second for as long as it is told to, and answers with what each
 * answer took.
 */
import { Agent, get } from 'node:http';

const PAUSE_MS = 10;
const agent = new Agent({ keepAlive: true });

function ask(url) {
  const startedAtMs = performance.now();
  return new Promise((resolve, reject) => {
    get(url, { agent }, (response) => {
      response.resume();
      response.on('end', () => resolve(performance.now() - startedAtMs));
    }).on('error', reject);
  });
}

process.on('message', ({ url, durationMs }) => {
  const asked = [];
  const timer = setInterval(() => asked.push(ask(url)), PAUSE_MS);
  setTimeout(() => {
    clearInterval(timer);
    void Promise.all(asked).then((answers) => process.send(answers));
  }, durationMs);
});
process.on('disconnect', () => process.exit());
