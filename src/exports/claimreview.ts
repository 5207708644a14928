import type { Citation, Fact } from '../model.ts';
import type { Format } from './format.ts';
import { embeddable, webUrl } from './plain.ts';

/** What the editors settled, as schema.org ClaimReview: one review for each answer that articles gave. */
export const claimreview: Format = {
  name: 'claimreview',
  extension: 'claimreview.jsonld',
  label: 'ClaimReview (JSON-LD)',
  mediaType: 'application/ld+json; charset=utf-8',
  render: ({ facts }) =>
    embeddable({
      '@context': 'https://schema.org',
      '@graph': facts.filter(({ status, editor }) => status === 'settled' && editor !== '').flatMap(reviews),
    }),
};

function reviews(fact: Fact) {
  const answers = [...new Set(fact.citations.map(({ show }) => show))].filter(Boolean);
  return answers.map((show) => ({
    '@type': 'ClaimReview',
    claimReviewed: `${fact.question} ${show}`,
    datePublished: fact.decidedAt,
    author: { '@type': 'Person', name: fact.editor },
    reviewBody: fact.rationale,
    reviewRating: { '@type': 'Rating', alternateName: fact.wording },
    itemReviewed: {
      '@type': 'Claim',
      appearance: fact.citations.filter((citation) => citation.show === show).map(appearance),
    },
  }));
}

function appearance({ outlet, title, url, sentence }: Citation) {
  const href = webUrl(url);
  return {
    '@type': 'NewsArticle',
    ...(href === '' ? {} : { url: href }),
    headline: title,
    publisher: { '@type': 'Organization', name: outlet },
    text: sentence,
  };
}
