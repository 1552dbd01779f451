-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "madeToOrderDays" INTEGER;

-- By hand from here on. What was promised for earlier orders is not known: the product of now is the nearest to it.
ALTER TABLE "OrderLine" DISABLE TRIGGER append_only;
UPDATE "OrderLine" l SET "madeToOrderDays" = p."madeToOrderDays"
FROM "Variant" v JOIN "Product" p ON p."id" = v."productId"
WHERE v."id" = l."variantId" AND l."salesModel" = 'MADE_TO_ORDER';
ALTER TABLE "OrderLine" ENABLE TRIGGER append_only;
