import type { CategoryBranch } from '../../../domain/catalog';

/** What a list can be narrowed to, by name. */
export type Around = { tree: CategoryBranch[]; places: { code: string; name: string }[] };
