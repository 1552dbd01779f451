/** What a rule names; what it does not name is null and may be anything. `basisPoints`: 250 is 2.5 %. */
export type Rule = {
  id: string;
  shopId: string | null;
  categoryId: string | null;
  campaignId: string | null;
  basisPoints: number;
};

/** What is sold: of which shop, in its category or that one's parent, in which campaigns. */
export type Sold = { shopId?: string; categoryIds: readonly string[]; campaignIds: readonly string[] };

/**
 * The rule that holds: it fits, and names most of shop, category and campaign; among equals the newest. Ids are UUIDv7, so
 * the greater one is the newer.
 */
export function chooseRule(rules: readonly Rule[], sold: Sold): Rule | undefined {
  const fitting = rules.filter((rule) => fits(rule, sold));
  const [best] = fitting.toSorted((a, b) => named(b) - named(a) || (a.id < b.id ? 1 : -1));
  return best;
}

function fits({ shopId, categoryId, campaignId }: Rule, sold: Sold): boolean {
  return (
    (shopId === null || shopId === sold.shopId) &&
    (categoryId === null || sold.categoryIds.includes(categoryId)) &&
    (campaignId === null || sold.campaignIds.includes(campaignId))
  );
}

function named({ shopId, categoryId, campaignId }: Rule): number {
  return [shopId, categoryId, campaignId].filter((id) => id !== null).length;
}
