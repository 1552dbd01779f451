import type { ProductPage } from '../../../domain/catalog';
import { m } from '../../../words/generated/messages';

type Variant = ProductPage['variants'][number];
type Group = { title?: string; variants: (Variant & { label: string })[] };

/** By size where size and something else differ, else by colour where colour and flavour do, else all in one. */
export function groupVariants(variants: Variant[]): Group[] {
  const [first, second] = (['size', 'colour', 'flavour'] as const).filter((part) => differ(variants, part));
  if (!first || !second) return [{ variants: variants.map((variant) => ({ ...variant, label: variant.name })) }];
  const titleOf = first === 'size' ? m.product_group_size : m.product_group_colour;
  return [...new Set(variants.map((variant) => variant[first]))].map((value) => ({
    title: titleOf({ value }),
    variants: variants
      .filter((variant) => variant[first] === value)
      .map((variant) => ({ ...variant, label: restOf(variant, first) || variant.name })),
  }));
}

function restOf(variant: Variant, grouped: 'size' | 'colour' | 'flavour'): string {
  const parts = (['size', 'colour', 'flavour'] as const)
    .filter((part) => part !== grouped)
    .map((part) => variant[part]);
  return parts.filter(Boolean).join(', ');
}

function differ(variants: Variant[], part: 'size' | 'colour' | 'flavour'): boolean {
  return new Set(variants.map((variant) => variant[part])).size > 1;
}
