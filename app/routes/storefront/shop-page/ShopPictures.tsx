import type { ShopPage } from '../../../domain/catalog';
import { Picture } from '../../../ui/Picture';
import { pictureSource } from '../../../ui/pictureSource';
import { Section } from '../../../ui/Section';
import { m } from '../../../words/generated/messages';

/** How it looks at the shop. */
export function ShopPictures({ shop: { name, look } }: { shop: Pick<ShopPage, 'name' | 'look'> }) {
  const { pictures } = look;
  if (pictures.length === 0) return null;
  return (
    <Section title={m.storefront_shop_pictures()}>
      <ul className="shop-pictures">
        {pictures.map((picture, place) => (
          <li key={picture.hash}>
            <Picture
              source={pictureSource(picture)}
              tint={picture.tint}
              alt={m.storefront_product_photo({ name, number: place + 1, count: pictures.length })}
              sizes="(width >= 768px) 290px, 46vw"
            />
          </li>
        ))}
      </ul>
    </Section>
  );
}
