import type { Citation, Fact } from '../model.ts';
import type { Format } from './format.ts';
import { around, embeddable, webUrl } from './plain.ts';

/** Every passage behind the sheet as a W3C Web Annotation, found again by its words and those around them. */
export const annotations: Format = {
  name: 'annotations',
  extension: 'annotations.jsonld',
  label: 'Web Annotations (JSON-LD)',
  mediaType: 'application/ld+json; profile="http://www.w3.org/ns/anno.jsonld"; charset=utf-8',
  render({ story, title, facts }) {
    const items = facts.flatMap((fact) => fact.citations.map((citation) => annotation(story, fact, citation)));
    return embeddable({
      '@context': 'http://www.w3.org/ns/anno.jsonld',
      id: `urn:variorum:${escaped(story)}:annotations`,
      type: 'AnnotationCollection',
      label: title,
      total: items.length,
      first: {
        id: `urn:variorum:${escaped(story)}:annotations:1`,
        type: 'AnnotationPage',
        startIndex: 0,
        items,
      },
    });
  },
};

function annotation(story: string, { slot, question, wording }: Fact, citation: Citation) {
  const { article, start, end, quote, sentence, show, url } = citation;
  const [prefix, exact, suffix] = around(quote, sentence);
  const name = [story, slot, article, `${start}-${end}`].map(escaped).join(':');
  return {
    id: `urn:variorum:${name}`,
    type: 'Annotation',
    motivation: 'assessing',
    body: { type: 'TextualBody', format: 'text/plain', language: 'en', value: `${question} ${show || wording}` },
    target: {
      source: webUrl(url) || `urn:variorum:article:${escaped(article)}`,
      selector: { type: 'TextQuoteSelector', exact, prefix, suffix },
    },
  };
}

/** A part of a URN; half a character, which no URN can hold, becomes a replacement character. */
function escaped(part: string): string {
  return encodeURIComponent(part.replace(/\p{Cs}/gu, '\uFFFD'));
}
