import type { Claim, ReferenceModel } from '../../../src/domain/reference/model.ts';

const claim = (id: string, proposition: string, more: Partial<Claim> = {}): Claim => ({
  id,
  proposition,
  topic: 'dues',
  modality: 'assertion',
  polarity: 'affirms',
  entities: ['harbour-union'],
  keyTerms: [],
  statements: [],
  ...more,
});

/** A small record as a reader might write one, about an invented union of ports: names and propositions, no phrasings. */
export const ownRecord: ReferenceModel = {
  schemaVersion: 1,
  id: 'harbour-record',
  title: 'An interview on the Harbour Union',
  lang: 'en',
  source: {
    speaker: 'Ada Fenwick',
    role: 'secretary',
    addressee: 'The Quay',
    agency: 'The Quay',
    date: '2024-03-01',
    url: 'https://quay.example/a',
    textSha256: null,
    alsoPublished: [],
  },
  topics: [{ id: 'dues', label: { en: 'Dues', ru: 'Сборы', hy: 'Վճարներ' } }],
  claims: [
    claim('p1', 'The Harbour Union fully keeps its obligations to Lornay.', { entities: ['harbour-union', 'lornay'] }),
    claim('p2', 'The Harbour Union hopes to lower its dues.', { modality: 'hope' }),
    claim('p3', 'There is no secret tariff in the ports.', { polarity: 'denies', entities: [] }),
    claim('p4', 'Foreign tariffs hinder the members in part.', { entities: ['members'] }),
  ],
  statements: [],
  entities: [
    { id: 'harbour-union', en: ['Harbour Union', 'the union'], ru: ['Союз гаваней', 'союз'], hy: ['Նավամիություն'] },
    { id: 'lornay', en: ['Lornay'], ru: ['Лорне'], hy: ['Լորնե'] },
    { id: 'members', en: ['members'], ru: ['участники'], hy: ['անդամներ'] },
    { id: 'river-league', en: ['River League'], ru: ['Речная лига'], hy: ['Գետալիգա'] },
  ],
  signalGroups: {
    own: ['harbour-union'],
    ownCountry: ['lornay'],
    members: ['members'],
    otherBodies: [],
    otherSide: ['river-league'],
    rivals: ['river-league'],
  },
  phrasings: null,
};
