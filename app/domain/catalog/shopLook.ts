import type { ShopSectionKind } from '../../../prisma/generated/enums';
import { sql } from '../../platform/db';
import type { GoodsPicture } from './cards';

/** How the page of a shop looks: its colours, pictures, and the parts that its owner has put in order. */
export type ShopLook = {
  colours: string;
  logo: GoodsPicture | null;
  banner: GoodsPicture | null;
  pictures: GoodsPicture[];
  /** None as long as the owner has not said. */
  sections: ShopSectionKind[];
  /** Ids of the goods that are shown first. */
  chosen: string[];
};

const asJson = sql`jsonb_build_object('hash', "hash", 'widths', "widths", 'hasAvif', "hasAvif", 'tint', "tint")`;

/** The look of the shop that is there as `s`. */
export const lookAsJson = sql`jsonb_build_object(
  'colours', s."colours",
  'logo', (select ${asJson} from "Picture" where "hash" = s."logoHash"),
  'banner', (select ${asJson} from "Picture" where "hash" = s."bannerHash"),
  'pictures', (select coalesce(jsonb_agg(${asJson} order by hung."position"), '[]')
    from "ShopPicture" hung join "Picture" on "hash" = hung."pictureHash" where hung."shopId" = s."id"),
  'sections', (select coalesce(jsonb_agg("kind" order by "position"), '[]') from "ShopSection" where "shopId" = s."id"),
  'chosen', (select coalesce(jsonb_agg("productId" order by "position"), '[]') from "ShopChosen" where "shopId" = s."id"))`;
