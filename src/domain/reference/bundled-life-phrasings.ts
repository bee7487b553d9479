import anniversaryLifeEn from '../../../assets/reference/csto-izvestia-2024-04/anniversary-life-en.json' with {
  type: 'json',
};
import anniversaryLifeHy from '../../../assets/reference/csto-izvestia-2024-04/anniversary-life-hy.json' with {
  type: 'json',
};
import anniversaryLifeRu from '../../../assets/reference/csto-izvestia-2024-04/anniversary-life-ru.json' with {
  type: 'json',
};
import confrontationLifeEn from '../../../assets/reference/csto-izvestia-2024-04/confrontation-life-en.json' with {
  type: 'json',
};
import confrontationLifeHy from '../../../assets/reference/csto-izvestia-2024-04/confrontation-life-hy.json' with {
  type: 'json',
};
import confrontationLifeRu from '../../../assets/reference/csto-izvestia-2024-04/confrontation-life-ru.json' with {
  type: 'json',
};
import enlargementLifeEn from '../../../assets/reference/csto-izvestia-2024-04/enlargement-life-en.json' with {
  type: 'json',
};
import enlargementLifeHy from '../../../assets/reference/csto-izvestia-2024-04/enlargement-life-hy.json' with {
  type: 'json',
};
import enlargementLifeRu from '../../../assets/reference/csto-izvestia-2024-04/enlargement-life-ru.json' with {
  type: 'json',
};
import membershipChoiceLifeEn from '../../../assets/reference/csto-izvestia-2024-04/membership-choice-life-en.json' with {
  type: 'json',
};
import membershipChoiceLifeHy from '../../../assets/reference/csto-izvestia-2024-04/membership-choice-life-hy.json' with {
  type: 'json',
};
import membershipChoiceLifeRu from '../../../assets/reference/csto-izvestia-2024-04/membership-choice-life-ru.json' with {
  type: 'json',
};
import multivectorLifeEn from '../../../assets/reference/csto-izvestia-2024-04/multivector-life-en.json' with {
  type: 'json',
};
import multivectorLifeHy from '../../../assets/reference/csto-izvestia-2024-04/multivector-life-hy.json' with {
  type: 'json',
};
import multivectorLifeRu from '../../../assets/reference/csto-izvestia-2024-04/multivector-life-ru.json' with {
  type: 'json',
};
import natoCooperationLifeEn from '../../../assets/reference/csto-izvestia-2024-04/nato-cooperation-life-en.json' with {
  type: 'json',
};
import natoCooperationLifeHy from '../../../assets/reference/csto-izvestia-2024-04/nato-cooperation-life-hy.json' with {
  type: 'json',
};
import natoCooperationLifeRu from '../../../assets/reference/csto-izvestia-2024-04/nato-cooperation-life-ru.json' with {
  type: 'json',
};
import natoLifeEn from '../../../assets/reference/csto-izvestia-2024-04/nato-life-en.json' with { type: 'json' };
import natoLifeHy from '../../../assets/reference/csto-izvestia-2024-04/nato-life-hy.json' with { type: 'json' };
import natoLifeRu from '../../../assets/reference/csto-izvestia-2024-04/nato-life-ru.json' with { type: 'json' };
import obligationsLifeEn from '../../../assets/reference/csto-izvestia-2024-04/obligations-life-en.json' with {
  type: 'json',
};
import obligationsLifeHy from '../../../assets/reference/csto-izvestia-2024-04/obligations-life-hy.json' with {
  type: 'json',
};
import obligationsLifeRu from '../../../assets/reference/csto-izvestia-2024-04/obligations-life-ru.json' with {
  type: 'json',
};
import participationLifeEn from '../../../assets/reference/csto-izvestia-2024-04/participation-life-en.json' with {
  type: 'json',
};
import participationLifeHy from '../../../assets/reference/csto-izvestia-2024-04/participation-life-hy.json' with {
  type: 'json',
};
import participationLifeRu from '../../../assets/reference/csto-izvestia-2024-04/participation-life-ru.json' with {
  type: 'json',
};
import readinessLifeEn from '../../../assets/reference/csto-izvestia-2024-04/readiness-life-en.json' with {
  type: 'json',
};
import readinessLifeHy from '../../../assets/reference/csto-izvestia-2024-04/readiness-life-hy.json' with {
  type: 'json',
};
import readinessLifeRu from '../../../assets/reference/csto-izvestia-2024-04/readiness-life-ru.json' with {
  type: 'json',
};
import resilienceLifeEn from '../../../assets/reference/csto-izvestia-2024-04/resilience-life-en.json' with {
  type: 'json',
};
import resilienceLifeHy from '../../../assets/reference/csto-izvestia-2024-04/resilience-life-hy.json' with {
  type: 'json',
};
import resilienceLifeRu from '../../../assets/reference/csto-izvestia-2024-04/resilience-life-ru.json' with {
  type: 'json',
};
import softAllianceLifeEn from '../../../assets/reference/csto-izvestia-2024-04/soft-alliance-life-en.json' with {
  type: 'json',
};
import softAllianceLifeHy from '../../../assets/reference/csto-izvestia-2024-04/soft-alliance-life-hy.json' with {
  type: 'json',
};
import softAllianceLifeRu from '../../../assets/reference/csto-izvestia-2024-04/soft-alliance-life-ru.json' with {
  type: 'json',
};
import sovereigntyLifeEn from '../../../assets/reference/csto-izvestia-2024-04/sovereignty-life-en.json' with {
  type: 'json',
};
import sovereigntyLifeHy from '../../../assets/reference/csto-izvestia-2024-04/sovereignty-life-hy.json' with {
  type: 'json',
};
import sovereigntyLifeRu from '../../../assets/reference/csto-izvestia-2024-04/sovereignty-life-ru.json' with {
  type: 'json',
};
import standingLifeEn from '../../../assets/reference/csto-izvestia-2024-04/standing-life-en.json' with {
  type: 'json',
};
import standingLifeHy from '../../../assets/reference/csto-izvestia-2024-04/standing-life-hy.json' with {
  type: 'json',
};
import standingLifeRu from '../../../assets/reference/csto-izvestia-2024-04/standing-life-ru.json' with {
  type: 'json',
};
import threatAssessmentLifeEn from '../../../assets/reference/csto-izvestia-2024-04/threat-assessment-life-en.json' with {
  type: 'json',
};
import threatAssessmentLifeHy from '../../../assets/reference/csto-izvestia-2024-04/threat-assessment-life-hy.json' with {
  type: 'json',
};
import threatAssessmentLifeRu from '../../../assets/reference/csto-izvestia-2024-04/threat-assessment-life-ru.json' with {
  type: 'json',
};
import westPressureLifeEn from '../../../assets/reference/csto-izvestia-2024-04/west-pressure-life-en.json' with {
  type: 'json',
};
import westPressureLifeHy from '../../../assets/reference/csto-izvestia-2024-04/west-pressure-life-hy.json' with {
  type: 'json',
};
import westPressureLifeRu from '../../../assets/reference/csto-izvestia-2024-04/west-pressure-life-ru.json' with {
  type: 'json',
};
import withdrawalConsequencesLifeEn from '../../../assets/reference/csto-izvestia-2024-04/withdrawal-consequences-life-en.json' with {
  type: 'json',
};
import withdrawalConsequencesLifeHy from '../../../assets/reference/csto-izvestia-2024-04/withdrawal-consequences-life-hy.json' with {
  type: 'json',
};
import withdrawalConsequencesLifeRu from '../../../assets/reference/csto-izvestia-2024-04/withdrawal-consequences-life-ru.json' with {
  type: 'json',
};
import type { PhrasingsFile } from './phrasings-schema.ts';

/** What pages print of a record's claims, a file a topic and language, by the record. */
export const LIFE_FILES: Readonly<Record<string, readonly PhrasingsFile[]>> = {
  'csto-izvestia-2024-04': [
    anniversaryLifeHy,
    confrontationLifeHy,
    enlargementLifeHy,
    membershipChoiceLifeHy,
    multivectorLifeHy,
    natoLifeHy,
    natoCooperationLifeHy,
    obligationsLifeHy,
    participationLifeHy,
    readinessLifeHy,
    resilienceLifeHy,
    softAllianceLifeHy,
    sovereigntyLifeHy,
    standingLifeHy,
    threatAssessmentLifeHy,
    westPressureLifeHy,
    withdrawalConsequencesLifeHy,
    obligationsLifeRu,
    participationLifeRu,
    membershipChoiceLifeRu,
    natoLifeRu,
    softAllianceLifeRu,
    westPressureLifeRu,
    resilienceLifeRu,
    anniversaryLifeRu,
    multivectorLifeRu,
    threatAssessmentLifeRu,
    withdrawalConsequencesLifeRu,
    confrontationLifeRu,
    natoCooperationLifeRu,
    sovereigntyLifeRu,
    readinessLifeRu,
    enlargementLifeRu,
    standingLifeRu,
    anniversaryLifeEn,
    confrontationLifeEn,
    enlargementLifeEn,
    membershipChoiceLifeEn,
    multivectorLifeEn,
    natoLifeEn,
    natoCooperationLifeEn,
    obligationsLifeEn,
    participationLifeEn,
    readinessLifeEn,
    resilienceLifeEn,
    softAllianceLifeEn,
    sovereigntyLifeEn,
    standingLifeEn,
    threatAssessmentLifeEn,
    westPressureLifeEn,
    withdrawalConsequencesLifeEn,
  ],
};
