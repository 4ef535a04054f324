import type { Params, UploadedFile } from '../wire.ts';

/** Reads a text parameter; numbers are taken as Telegram takes them, by their digits. */
export function readText(params: Params, name: string): string | undefined {
  const value = params[name];
  if (typeof value === 'string') return value;
  return typeof value === 'number' ? String(value) : undefined;
}

/** Reads a whole number given as JSON or as the text of a form. */
export function readInteger(params: Params, name: string): number | undefined {
  const value = params[name];
  const number = typeof value === 'string' && value !== '' ? Number(value) : value;
  return typeof number === 'number' && Number.isSafeInteger(number) ? number : undefined;
}

export function readBoolean(params: Params, name: string): boolean {
  const value = params[name];
  return value === true || value === 'true' || value === 'True' || value === '1';
}

/** Reads an object or list, which forms carry as JSON text. */
export function readStructure(params: Params, name: string): unknown {
  const value = params[name];
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
}

export function readList(params: Params, name: string): readonly unknown[] | undefined {
  const value = readStructure(params, name);
  return Array.isArray(value) ? (value as readonly unknown[]) : undefined;
}

export function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

export function isUploadedFile(value: unknown): value is UploadedFile {
  return isRecord(value) && value['kind'] === 'uploaded file';
}

/** Finds the file of a form: sent under the parameter's own name or as `attach://<other part>`. */
export function readFile(params: Params, name: string): UploadedFile | undefined {
  const value = params[name];
  if (isUploadedFile(value)) return value;
  if (typeof value !== 'string' || !value.startsWith('attach://')) return undefined;
  const attached = params[value.slice('attach://'.length)];
  return isUploadedFile(attached) ? attached : undefined;
}
