import { randomUUID } from 'node:crypto';
import { InputFile } from 'grammy';

/** What a call carries, whole, so that it can be sent again. */
export interface RequestBody {
  readonly contentType: string;
  readonly content: string | Buffer;
}

/** A payload without files. */
export function jsonBody(json: string): RequestBody {
  return { contentType: 'application/json', content: json };
}

/**
 * Whether a file goes along. Deeper in the payload (albums) none is looked for: its JSON then
 * throws.
 */
export function carriesFile(payload: object): boolean {
  return Object.values(payload).some((value) => value instanceof InputFile);
}

/** A payload with files as a form (RFC 7578): files as parts, all else as texts and JSON. */
export async function formBody(payload: object): Promise<RequestBody> {
  const boundary = `postbag-${randomUUID()}`;
  const parts: Buffer[] = [];
  for (const [name, value] of Object.entries(payload) as [string, unknown][]) {
    if (value === undefined || value === null) continue;
    const [head, content] = await partOf(name, value);
    parts.push(Buffer.from(`--${boundary}\r\n${head}\r\n\r\n`), content, Buffer.from('\r\n'));
  }
  parts.push(Buffer.from(`--${boundary}--\r\n`));
  return {
    contentType: `multipart/form-data; boundary=${boundary}`,
    content: Buffer.concat(parts),
  };
}

async function partOf(name: string, value: unknown): Promise<[head: string, content: Buffer]> {
  const disposition = `content-disposition: form-data; name="${name}"`;
  if (!(value instanceof InputFile)) {
    return [disposition, Buffer.from(typeof value === 'string' ? value : JSON.stringify(value))];
  }
  const fileName = escaped(value.filename ?? 'file');
  const type = 'content-type: application/octet-stream';
  return [`${disposition}; filename="${fileName}"\r\n${type}`, await bytesOf(value)];
}

/** The names of files may hold anything; these three would end the header. */
function escaped(fileName: string): string {
  return fileName.replaceAll(/["\r\n]/g, (sign) => encodeURIComponent(sign));
}

async function bytesOf(file: InputFile): Promise<Buffer> {
  const raw = await file.toRaw();
  if (raw instanceof Uint8Array) return Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  const chunks: Uint8Array[] = [];
  for await (const chunk of raw) chunks.push(chunk);
  return Buffer.concat(chunks);
}
