import type { IncomingMessage } from 'node:http';
import busboy from 'busboy';
import { UPLOAD_BYTES } from './methods/limits.ts';
import { isRecord } from './methods/params.ts';
import type { Params } from './wire.ts';

/** Reads a body whole. Plain events: a third faster than `for await` in a load test. */
export function readBytes(request: IncomingMessage): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => resolve(Buffer.concat(chunks)));
    request.on('error', reject);
  });
}

/**
 * Reads a call's parameters from JSON, a url-encoded form or a multipart form; undefined:
 * unreadable.
 */
export async function readParams(
  request: IncomingMessage,
  query: string,
): Promise<Params | undefined> {
  const type = request.headers['content-type'] ?? '';
  if (type.startsWith('multipart/form-data')) return readMultipart(request);
  const bytes = await readBytes(request);
  const inAddress = query === '' ? {} : Object.fromEntries(new URLSearchParams(query));
  if (bytes.length === 0) return inAddress;
  if (type.startsWith('application/x-www-form-urlencoded')) {
    return { ...inAddress, ...Object.fromEntries(new URLSearchParams(bytes.toString())) };
  }
  const body = parseJson(bytes.toString());
  return isRecord(body) ? (query === '' ? body : { ...inAddress, ...body }) : undefined;
}

/** Whether a call says that it carries more than Telegram takes, which refuses it unread. */
export function isTooLarge({ headers }: IncomingMessage): boolean {
  return Number(headers['content-length'] ?? 0) > UPLOAD_BYTES;
}

export function parseJson(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

/** grammY 1.46 leaves file names unquoted; Telegram takes that, busboy drops the whole part. */
const UNQUOTED_FILE_NAME =
  /(content-disposition:form-data;name="[^"\r\n]*";filename=)([^"\r\n]+)/gu;

async function readMultipart(request: IncomingMessage): Promise<Params | undefined> {
  const bytes = await readBytes(request);
  const quoted = bytes.toString('latin1').replace(UNQUOTED_FILE_NAME, '$1"$2"');
  return new Promise((resolve) => {
    const params: Record<string, unknown> = {};
    const form = busboy({ headers: request.headers, defParamCharset: 'utf8' });
    form.on('field', (name, value) => {
      params[name] = value;
    });
    form.on('file', (name, stream, { filename, mimeType }) => {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const content = Buffer.concat(chunks);
        params[name] = { kind: 'uploaded file', fileName: filename, mimeType, bytes: content };
      });
    });
    form.on('close', () => resolve(params));
    form.on('error', () => resolve(undefined));
    form.end(Buffer.from(quoted, 'latin1'));
  });
}
