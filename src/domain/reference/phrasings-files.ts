import anniversary from '../../../assets/reference/csto-izvestia-2024-04/anniversary.json' with { type: 'json' };
import confrontation from '../../../assets/reference/csto-izvestia-2024-04/confrontation.json' with { type: 'json' };
import confrontation2 from '../../../assets/reference/csto-izvestia-2024-04/confrontation-2.json' with { type: 'json' };
import elsewhere from '../../../assets/reference/csto-izvestia-2024-04/elsewhere.json' with { type: 'json' };
import enlargement from '../../../assets/reference/csto-izvestia-2024-04/enlargement.json' with { type: 'json' };
import lifeEn from '../../../assets/reference/csto-izvestia-2024-04/life/en.json' with { type: 'json' };
import lifeHy from '../../../assets/reference/csto-izvestia-2024-04/life/hy.json' with { type: 'json' };
import lifeRu from '../../../assets/reference/csto-izvestia-2024-04/life/ru.json' with { type: 'json' };
import membershipChoice from '../../../assets/reference/csto-izvestia-2024-04/membership-choice.json' with {
  type: 'json',
};
import multivector from '../../../assets/reference/csto-izvestia-2024-04/multivector.json' with { type: 'json' };
import nato from '../../../assets/reference/csto-izvestia-2024-04/nato.json' with { type: 'json' };
import nato2 from '../../../assets/reference/csto-izvestia-2024-04/nato-2.json' with { type: 'json' };
import natoCooperation from '../../../assets/reference/csto-izvestia-2024-04/nato-cooperation.json' with {
  type: 'json',
};
import obligations from '../../../assets/reference/csto-izvestia-2024-04/obligations.json' with { type: 'json' };
import participation from '../../../assets/reference/csto-izvestia-2024-04/participation.json' with { type: 'json' };
import readiness from '../../../assets/reference/csto-izvestia-2024-04/readiness.json' with { type: 'json' };
import resilience from '../../../assets/reference/csto-izvestia-2024-04/resilience.json' with { type: 'json' };
import softAlliance from '../../../assets/reference/csto-izvestia-2024-04/soft-alliance.json' with { type: 'json' };
import softAlliance2 from '../../../assets/reference/csto-izvestia-2024-04/soft-alliance-2.json' with { type: 'json' };
import sovereignty from '../../../assets/reference/csto-izvestia-2024-04/sovereignty.json' with { type: 'json' };
import standing from '../../../assets/reference/csto-izvestia-2024-04/standing.json' with { type: 'json' };
import threatAssessment from '../../../assets/reference/csto-izvestia-2024-04/threat-assessment.json' with {
  type: 'json',
};
import westPressure from '../../../assets/reference/csto-izvestia-2024-04/west-pressure.json' with { type: 'json' };
import withdrawalConsequences from '../../../assets/reference/csto-izvestia-2024-04/withdrawal-consequences.json' with {
  type: 'json',
};
import type { PhrasingsFile } from './phrasings-schema.ts';

/**
 * The files by the record they belong to. They are built in: tests check their shape, no reader's machine has to. In a bundle the
 * tables made of them stand in their place (`laid-out.ts`).
 */
export const PHRASINGS_FILES: Readonly<Record<string, readonly PhrasingsFile[]>> = {
  'csto-izvestia-2024-04': [
    elsewhere,
    anniversary,
    confrontation,
    confrontation2,
    enlargement,
    membershipChoice,
    multivector,
    nato,
    nato2,
    natoCooperation,
    obligations,
    participation,
    readiness,
    resilience,
    softAlliance,
    softAlliance2,
    sovereignty,
    standing,
    threatAssessment,
    westPressure,
    withdrawalConsequences,
    // What pages print of the claims, a file a language.
    lifeEn,
    lifeRu,
    lifeHy,
  ],
};
