import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import type { Entry } from '../model.ts';
import type { Desk } from './desk.ts';
import { editorOf } from './editor.ts';

/** A new entry's id, instant and editor. */
export function sign(desk: Desk, request: Request): Pick<Entry, 'id' | 'at' | 'by'> {
  return { id: randomUUID(), at: desk.now(), by: editorOf(request) };
}
