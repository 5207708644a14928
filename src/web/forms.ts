import { createHash } from 'node:crypto';

/** The text of one field of a posted form, trimmed; '' when it is missing. */
export function field(body: unknown, name: string): string {
  return fields(body, name)[0] ?? '';
}

/** Every value of a field that may come more than once, such as tick boxes. */
export function fields(body: unknown, name: string): string[] {
  if (typeof body !== 'object' || body === null || !Object.hasOwn(body, name)) return [];
  const value: unknown = (body as Record<string, unknown>)[name];
  return (Array.isArray(value) ? value : [value]).filter((one) => typeof one === 'string').map((one) => one.trim());
}

/** A path of this desk to go back to, never another site. */
export function localPath(path: string, otherwise: string): string {
  return /^\/(?![/\\])[^\s\\]*$/.test(path) ? path : otherwise;
}

/** A short fingerprint of what a form was made from: when it no longer fits, somebody else was first. */
export function version(...parts: readonly unknown[]): string {
  return createHash('sha256').update(JSON.stringify(parts)).digest('hex').slice(0, 16);
}

/** One of the values of a closed list, or undefined. */
export function oneOf<T extends string>(values: readonly T[], value: string): T | undefined {
  return values.find((one) => one === value);
}
