import type { SerializeFrom } from '@remix-run/node';
import { Form, useNavigation } from '@remix-run/react';
import type { purchaseToReview } from '../../../domain/reviews';
import { Button } from '../../../ui/Button';
import { Card } from '../../../ui/Card';
import { ErrorSummary } from '../../../ui/ErrorSummary';
import { GoodsLine, GoodsLines } from '../../../ui/GoodsLine';
import { pictureSource } from '../../../ui/pictureSource';
import { problemsByName } from '../../../ui/problemsByName';
import { TextField } from '../../../ui/TextField';
import { m } from '../../../words/generated/messages';
import { ReviewFields } from './ReviewFields';
import type { Reply } from './writeReviews';

type Order = SerializeFrom<NonNullable<Awaited<ReturnType<typeof purchaseToReview>>>>['orders'][number];

type ReviewFormProps = { order: Order; suggestedName: string; mostPhotos: number; reply?: Reply };

/** All that can be said of one order in one plain form: each of its goods, then the shop. */
export function ReviewForm({ order, suggestedName, mostPhotos, reply }: ReviewFormProps) {
  const isBusy = useNavigation().state === 'submitting';
  const errors = reply?.errors ?? {};
  const nameBefore = order.review?.name ?? order.lines.find(({ review }) => review)?.review?.name;
  return (
    <Form method="post" encType="multipart/form-data" className="stack stack-l" noValidate>
      <input type="hidden" name="order" value={order.number} />
      <ErrorSummary problems={problemsByName(errors, (name) => name)} />
      {order.lines.map(({ id, productName, productSlug, variantName, picture, review }) => (
        <Card as="section" key={id} labelledBy={`barang-${id}`}>
          <h2 id={`barang-${id}`} className="unseen">
            {productName}
          </h2>
          <GoodsLines label={productName}>
            <GoodsLine
              picture={picture && pictureSource(picture)}
              tint={picture?.tint}
              name={productName}
              to={`/produk/${productSlug}`}
              detail={variantName}
            />
          </GoodsLines>
          <ReviewFields id={id} said={review} typed={reply?.typed[id]} errors={errors} mostPhotos={mostPhotos} />
        </Card>
      ))}
      <Card as="section" labelledBy="barang-toko">
        <h2 id="barang-toko">{m.voices_write_shop({ shop: order.shopName })}</h2>
        <p>{m.voices_write_shop_about()}</p>
        <ReviewFields id="toko" said={order.review} typed={reply?.typed.toko} errors={errors} />
      </Card>
      <TextField
        name="name"
        label={m.voices_write_name()}
        hint={m.voices_write_name_hint()}
        defaultValue={reply?.name ?? nameBefore ?? suggestedName}
        error={errors.name}
        autoComplete="nickname"
      />
      <div>
        <Button busy={isBusy}>{m.voices_write_send()}</Button>
      </div>
    </Form>
  );
}
