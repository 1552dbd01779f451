import type { PermitKind } from '../../../prisma/generated/enums';

/** What a shop could do this week, with what its sentence needs. Days as 2026-11-24; counts are of the last four weeks. */
export type Advice =
  | { kind: 'answer-question'; goods: string; count: number }
  | { kind: 'renew-permit'; permit: PermitKind; number: string; until: string; goods: string; productId: string }
  | { kind: 'wished-again'; goods: string; productId: string; count: number }
  | { kind: 'looked-for'; text: string; count: number }
  | { kind: 'freight-missing'; place: string; count: number }
  | { kind: 'looked-not-bought'; goods: string; productId: string; visits: number; look: Look }
  | { kind: 'try-stall' }
  | { kind: 'share-shop'; visits: number };

/** Where the reason may lie that goods are looked at and not bought. */
export type Look = 'photo' | 'freight' | 'price' | 'words';
