import { QrCode, type QrDrawing } from '../../../ui/QrCode';
import type { PriceCard } from '../../../web/priceCardsFile';
import { m } from '../../../words/generated/messages';

/** Cards as they come out of the printer. */
export function PriceCards({ cards }: { cards: (PriceCard & { variantId: string; qr: QrDrawing })[] }) {
  return (
    <ul className="plain price-cards">
      {cards.map(({ variantId, name, variant, price, origin, shop, qr }) => (
        <li key={variantId} className="price-card">
          <h2>{name}</h2>
          <div>
            <p className="price-card-price">{price}</p>
            {variant && <p>{variant}</p>}
            <p className="price-card-small">{origin}</p>
            <p className="price-card-small">{shop}</p>
          </div>
          <QrCode qr={qr} label={m.promotions_card_qr({ name })} />
        </li>
      ))}
    </ul>
  );
}
