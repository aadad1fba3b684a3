/**
 * The part of the published context of W3C Web Annotations (http://www.w3.org/ns/anno.jsonld, Recommendation of 23 February
 * 2017) that our annotations use, term by term: tests reach no network.
 */
const NAMESPACES = {
  oa: 'http://www.w3.org/ns/oa#',
  dc: 'http://purl.org/dc/elements/1.1/',
  as: 'http://www.w3.org/ns/activitystreams#',
  foaf: 'http://xmlns.com/foaf/0.1/',
  rdf: 'http://www.w3.org/1999/02/22-rdf-syntax-ns#',
  rdfs: 'http://www.w3.org/2000/01/rdf-schema#',
};

const same = (prefix: string, names: readonly string[]) => Object.fromEntries(names.map((name) => [name, `${prefix}:${name}`]));
const reference = (iri: string) => ({ '@type': '@id', '@id': iri });
const word = (iri: string) => ({ '@type': '@vocab', '@id': iri });

export const ANNOTATION_CONTEXT = {
  '@context': {
    ...NAMESPACES,
    id: reference('@id'),
    type: reference('@type'),
    ...same('oa', ['Annotation', 'TextualBody', 'TextQuoteSelector', 'TextPositionSelector']),
    ...same('oa', ['classifying', 'tagging', 'identifying', 'describing', 'exact', 'prefix', 'suffix', 'start', 'end']),
    AnnotationCollection: 'as:OrderedCollection',
    AnnotationPage: 'as:OrderedCollectionPage',
    Software: 'as:Application',
    body: reference('oa:hasBody'),
    target: reference('oa:hasTarget'),
    source: reference('oa:hasSource'),
    selector: reference('oa:hasSelector'),
    generator: reference('as:generator'),
    motivation: word('oa:motivatedBy'),
    purpose: word('oa:hasPurpose'),
    items: { ...reference('as:items'), '@container': '@list' },
    first: reference('as:first'),
    format: 'dc:format',
    language: 'dc:language',
    value: 'rdf:value',
    name: 'foaf:name',
    label: 'rdfs:label',
    total: 'as:totalItems',
    startIndex: 'as:startIndex',
  },
};
