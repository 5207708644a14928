import type { Request, Response } from 'express';
import type { Story } from './desk.ts';
import { hrefOf } from './links.ts';
import { page } from './page.ts';
import { META_FIELDS, presentArticle, progressOf } from './present-story.ts';
import { doneOf } from './receipt.ts';
import type { Intake } from './intake.ts';

/** What a form of the page said that was not accepted; it is printed again as it was typed. */
interface RefusedForm {
  /** The article whose metadata was corrected, or '' for adding articles. */
  readonly article: string;
  readonly typed: Readonly<Record<string, string>>;
  readonly problems: readonly string[];
  readonly stale: boolean;
}

interface Extras {
  readonly added?: readonly Intake[] | undefined;
  /** How far files are that are being taken in, and the page that follows them. */
  readonly underWay?: { readonly says: string; readonly href: string } | undefined;
  readonly refused?: RefusedForm;
}

const NOTHING: RefusedForm = { article: '', typed: {}, problems: [], stale: false };

/** Answers with the page of one story: its articles, how far the work is, and adding more. */
export function storyPage(
  request: Request,
  response: Response,
  story: Story,
  { added = [], underWay, refused = NOTHING }: Extras,
): void {
  const { id, title } = story.dossier;
  page(
    response,
    'story',
    { title, story, tab: '' },
    {
      articles: story.brief.articles.map((article) => presentArticle(story, article.id)),
      progress: progressOf(story),
      paths: {
        articles: hrefOf(id, 'articles'),
        queue: hrefOf(id, 'conflicts'),
        withdrawals: hrefOf(id, 'withdrawals'),
      },
      fields: META_FIELDS,
      added,
      underWay,
      refused,
      /** The article whose metadata stand in a form. */
      correcting: refused.article || request.query['correct'],
      done: doneOf(story, request.query['done']),
    },
  );
}
