import type { AddressInfo } from 'node:net';
import { createServer, type RequestListener } from 'node:http';

export interface Listening {
  /** Where it listens, with no slash at the end. */
  readonly url: string;
  /** Takes no new connections; what is being answered has five seconds to finish. */
  readonly close: () => Promise<void>;
}

/** A webhook call that is cut off comes again. */
const LONGEST_ANSWER_MS = 5_000;

/** Serves HTTP with `answer`. Port 0 takes a free one. Rejects where the port is taken. */
export async function listen(
  answer: RequestListener,
  host: string,
  port: number,
): Promise<Listening> {
  const server = createServer(answer);
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  const shown = host.includes(':') ? `[${host}]` : host;
  return {
    url: `http://${shown}:${portOf(server.address())}`,
    close: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => server.closeAllConnections(), LONGEST_ANSWER_MS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        server.closeIdleConnections();
      }),
  };
}

function portOf(address: string | AddressInfo | null): number {
  return typeof address === 'object' && address !== null ? address.port : 0;
}
