-- CreateEnum
CREATE TYPE "VoucherKind" AS ENUM ('PERCENT', 'RUPIAH', 'SHIPPING');

-- AlterEnum
ALTER TYPE "FinanceTaskKind" ADD VALUE 'PAYOUT_FAILED';

-- AlterEnum
ALTER TYPE "LedgerKind" ADD VALUE 'TAX_PAID';

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "discount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discountByPlatform" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "sellerAddress" TEXT,
ADD COLUMN     "sellerName" TEXT,
ADD COLUMN     "sellerNib" TEXT,
ADD COLUMN     "sellerOwner" TEXT,
ADD COLUMN     "shippingDiscount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippingDiscountByPlatform" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "OrderLine" ADD COLUMN     "discount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "discountByPlatform" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Purchase" ADD COLUMN     "discount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippingDiscount" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Refund" ADD COLUMN     "goodsFunds" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shippingFunds" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "RefundLine" ADD COLUMN     "funds" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "TaxLetter" ADD COLUMN     "checkedAt" TIMESTAMPTZ,
ADD COLUMN     "checkedBy" UUID,
ADD COLUMN     "withdrawnAt" TIMESTAMPTZ,
ADD COLUMN     "withdrawnBy" UUID,
ADD COLUMN     "withdrawnWhy" TEXT;

-- CreateTable
CREATE TABLE "TaxPaid" (
    "month" DATE NOT NULL,
    "amount" BIGINT NOT NULL,
    "reference" TEXT NOT NULL,
    "paidAt" TIMESTAMPTZ NOT NULL,
    "paidBy" UUID NOT NULL,

    CONSTRAINT "TaxPaid_pkey" PRIMARY KEY ("month")
);

-- CreateTable
CREATE TABLE "Voucher" (
    "id" UUID NOT NULL,
    "code" CITEXT NOT NULL,
    "shopId" UUID,
    "title" TEXT NOT NULL,
    "kind" "VoucherKind" NOT NULL,
    "value" INTEGER NOT NULL,
    "most" INTEGER,
    "minimum" INTEGER NOT NULL DEFAULT 0,
    "shopShare" INTEGER NOT NULL,
    "uses" INTEGER,
    "usesEach" INTEGER,
    "used" INTEGER NOT NULL DEFAULT 0,
    "startsAt" TIMESTAMPTZ NOT NULL,
    "endsAt" TIMESTAMPTZ NOT NULL,
    "isListed" BOOLEAN NOT NULL DEFAULT true,
    "stoppedAt" TIMESTAMPTZ,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "madeBy" UUID NOT NULL,

    CONSTRAINT "Voucher_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "VoucherShop" (
    "voucherId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "joinedAt" TIMESTAMPTZ NOT NULL,
    "joinedBy" UUID NOT NULL,

    CONSTRAINT "VoucherShop_pkey" PRIMARY KEY ("voucherId","shopId")
);

-- CreateTable
CREATE TABLE "CartVoucher" (
    "cartId" UUID NOT NULL,
    "voucherId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "CartVoucher_pkey" PRIMARY KEY ("cartId","voucherId")
);

-- CreateTable
CREATE TABLE "VoucherUse" (
    "voucherId" UUID NOT NULL,
    "purchaseId" UUID NOT NULL,
    "releasedAt" TIMESTAMPTZ,

    CONSTRAINT "VoucherUse_pkey" PRIMARY KEY ("voucherId","purchaseId")
);

-- CreateTable
CREATE TABLE "OrderDiscount" (
    "orderId" UUID NOT NULL,
    "voucherId" UUID NOT NULL,
    "code" TEXT NOT NULL,
    "title" TEXT NOT NULL,
    "goods" INTEGER NOT NULL,
    "goodsByPlatform" INTEGER NOT NULL,
    "shipping" INTEGER NOT NULL,
    "shippingByPlatform" INTEGER NOT NULL,

    CONSTRAINT "OrderDiscount_pkey" PRIMARY KEY ("orderId","voucherId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Voucher_code_key" ON "Voucher"("code");

-- CreateIndex
CREATE INDEX "Voucher_shopId_endsAt_idx" ON "Voucher"("shopId", "endsAt");

-- CreateIndex
CREATE INDEX "VoucherShop_shopId_idx" ON "VoucherShop"("shopId");

-- CreateIndex
CREATE INDEX "CartVoucher_voucherId_idx" ON "CartVoucher"("voucherId");

-- CreateIndex
CREATE INDEX "VoucherUse_purchaseId_idx" ON "VoucherUse"("purchaseId");

-- CreateIndex
CREATE INDEX "OrderDiscount_voucherId_idx" ON "OrderDiscount"("voucherId");

-- AddForeignKey
ALTER TABLE "Voucher" ADD CONSTRAINT "Voucher_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoucherShop" ADD CONSTRAINT "VoucherShop_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "Voucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoucherShop" ADD CONSTRAINT "VoucherShop_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartVoucher" ADD CONSTRAINT "CartVoucher_cartId_fkey" FOREIGN KEY ("cartId") REFERENCES "Cart"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "CartVoucher" ADD CONSTRAINT "CartVoucher_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "Voucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoucherUse" ADD CONSTRAINT "VoucherUse_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "Voucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "VoucherUse" ADD CONSTRAINT "VoucherUse_purchaseId_fkey" FOREIGN KEY ("purchaseId") REFERENCES "Purchase"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderDiscount" ADD CONSTRAINT "OrderDiscount_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "OrderDiscount" ADD CONSTRAINT "OrderDiscount_voucherId_fkey" FOREIGN KEY ("voucherId") REFERENCES "Voucher"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what Prisma's schema language cannot say.

-- Orders that stand name their seller as the register has it today: it was not copied when they were placed.
UPDATE "Order" o SET
    "sellerName" = b."name",
    "sellerOwner" = b."ownerName",
    "sellerNib" = b."nib",
    "sellerAddress" = concat_ws(', ', b."addressLine", v."name", d."name",
        CASE WHEN r."isCity" THEN 'Kota ' ELSE 'Kabupaten ' END || r."name")
FROM "Shop" s
    JOIN "Business" b ON b."id" = s."businessId"
    JOIN "Village" v ON v."code" = b."villageCode"
    JOIN "District" d ON d."code" = b."districtCode"
    JOIN "Regency" r ON r."code" = b."regencyCode"
WHERE s."id" = o."shopId";
ALTER TABLE "Order"
    ALTER COLUMN "sellerName" SET NOT NULL,
    ALTER COLUMN "sellerOwner" SET NOT NULL,
    ALTER COLUMN "sellerAddress" SET NOT NULL;

ALTER TABLE "Voucher"
    ADD CONSTRAINT "Voucher_code" CHECK ("code"::text ~ '^[A-Z0-9]{3,20}$'),
    ADD CONSTRAINT "Voucher_dates" CHECK ("startsAt" < "endsAt"),
    -- A percentage leaves something to pay, a sum less than the goods that it asks for.
    ADD CONSTRAINT "Voucher_value" CHECK (CASE "kind"
        WHEN 'PERCENT' THEN "value" BETWEEN 1 AND 90
        WHEN 'RUPIAH' THEN "value" BETWEEN 1 AND 100000000 AND "minimum" > "value"
        ELSE "value" BETWEEN 1 AND 100000000 END),
    ADD CONSTRAINT "Voucher_most" CHECK ("most" IS NULL OR ("most" > 0 AND "kind" = 'PERCENT')),
    ADD CONSTRAINT "Voucher_minimum" CHECK ("minimum" BETWEEN 0 AND 100000000),
    ADD CONSTRAINT "Voucher_share" CHECK ("shopShare" BETWEEN 0 AND 10000 AND ("shopId" IS NULL OR "shopShare" = 10000)),
    ADD CONSTRAINT "Voucher_uses" CHECK (0 <= "used" AND "used" <= "uses" AND "uses" > 0 AND "usesEach" > 0);

-- What was agreed to with buyers and shops stays; a voucher may only be stopped, hidden, or hold longer.
CREATE TRIGGER terms_stay BEFORE UPDATE OF "code", "shopId", "kind", "value", "most", "minimum", "shopShare", "startsAt" ON "Voucher"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "OrderDiscount" ADD CONSTRAINT "OrderDiscount_amounts" CHECK (
    0 <= "goodsByPlatform" AND "goodsByPlatform" <= "goods"
    AND 0 <= "shippingByPlatform" AND "shippingByPlatform" <= "shipping" AND "goods" + "shipping" > 0);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "OrderDiscount" FOR EACH ROW EXECUTE FUNCTION refuse_change();

ALTER TABLE "Purchase" DROP CONSTRAINT "Purchase_amounts";
ALTER TABLE "Purchase" ADD CONSTRAINT "Purchase_amounts" CHECK (
    "goods" > 0 AND 0 <= "discount" AND "discount" < "goods" AND 0 <= "shippingDiscount" AND "shippingDiscount" <= "shipping"
    AND "total" = "goods" - "discount" + "shipping" - "shippingDiscount");
ALTER TABLE "Order" ADD CONSTRAINT "Order_discounts" CHECK (
    0 <= "discountByPlatform" AND "discountByPlatform" <= "discount" AND "discount" < "goods"
    AND 0 <= "shippingDiscountByPlatform" AND "shippingDiscountByPlatform" <= "shippingDiscount" AND "shippingDiscount" <= "shipping");
ALTER TABLE "OrderLine" DROP CONSTRAINT "OrderLine_commission";
ALTER TABLE "OrderLine"
    ADD CONSTRAINT "OrderLine_discount" CHECK (
        0 <= "discountByPlatform" AND "discountByPlatform" <= "discount" AND "discount" <= "goods"),
    ADD CONSTRAINT "OrderLine_commission" CHECK (
        "commissionBasisPoints" BETWEEN 0 AND 10000 AND "commission" BETWEEN 0 AND "goods" - "discount");
DROP TRIGGER amounts_stay ON "Order";
CREATE TRIGGER amounts_stay BEFORE UPDATE OF "goods", "shipping", "discount", "discountByPlatform", "shippingDiscount",
    "shippingDiscountByPlatform", "shopId", "purchaseId", "sellerName", "sellerOwner", "sellerNib", "sellerAddress" ON "Order"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();
DROP TRIGGER amounts_stay ON "Purchase";
CREATE TRIGGER amounts_stay BEFORE UPDATE OF "goods", "shipping", "discount", "shippingDiscount", "total" ON "Purchase"
    FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- Looked at when a transaction commits: every purchase is the sum of its orders, every order the sum of its lines and of
-- what its vouchers took off.
CREATE OR REPLACE FUNCTION check_sums() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    orders record;
BEGIN
    SELECT coalesce(sum("goods"), 0) AS goods, coalesce(sum("shipping"), 0) AS shipping,
        coalesce(sum("discount"), 0) AS discount, coalesce(sum("shippingDiscount"), 0) AS "shippingDiscount"
        INTO orders FROM "Order" WHERE "purchaseId" = NEW."id";
    IF (NEW."goods", NEW."shipping", NEW."discount", NEW."shippingDiscount")
            IS DISTINCT FROM (orders.goods, orders.shipping, orders.discount, orders."shippingDiscount")
        OR EXISTS (SELECT FROM "Order" o
            LEFT JOIN LATERAL (SELECT sum(l."goods") AS goods, sum(l."discount") AS discount,
                sum(l."discountByPlatform") AS "byPlatform" FROM "OrderLine" l WHERE l."orderId" = o."id") lines ON true
            LEFT JOIN LATERAL (SELECT coalesce(sum(d."goods"), 0) AS goods, coalesce(sum(d."goodsByPlatform"), 0) AS "byPlatform",
                coalesce(sum(d."shipping"), 0) AS shipping, coalesce(sum(d."shippingByPlatform"), 0) AS "shippingByPlatform"
                FROM "OrderDiscount" d WHERE d."orderId" = o."id") taken ON true
            WHERE o."purchaseId" = NEW."id" AND (
                (o."goods", o."discount", o."discountByPlatform") IS DISTINCT FROM (lines.goods, lines.discount, lines."byPlatform")
                OR (o."discount", o."discountByPlatform", o."shippingDiscount", o."shippingDiscountByPlatform")
                    IS DISTINCT FROM (taken.goods, taken."byPlatform", taken.shipping, taken."shippingByPlatform"))) THEN
        RAISE EXCEPTION 'purchase % is not the sum of its orders and lines', NEW."number" USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;

-- What a buyer can have back is what was paid: without the discount. What the platform bore of it comes back to the platform.
ALTER TABLE "Refund" ADD CONSTRAINT "Refund_funds" CHECK ("goodsFunds" >= 0 AND "shippingFunds" >= 0);
ALTER TABLE "RefundLine" ADD CONSTRAINT "RefundLine_funds" CHECK ("funds" >= 0);
CREATE OR REPLACE FUNCTION check_refunds() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    whole record;
    given record;
BEGIN
    IF TG_TABLE_NAME = 'Refund' THEN
        SELECT "goods" - "discount" AS goods, "shipping" - "shippingDiscount" AS shipping,
            "discountByPlatform" AS funds, "shippingDiscountByPlatform" AS "shippingFunds"
            INTO whole FROM "Order" WHERE "id" = NEW."orderId" FOR UPDATE;
        SELECT sum("goods") AS goods, sum("shipping") AS shipping, sum("goodsFunds") AS funds, sum("shippingFunds") AS "shippingFunds"
            INTO given FROM "Refund" WHERE "orderId" = NEW."orderId";
    ELSE
        SELECT "goods" - "discount" AS goods, 0 AS shipping, "discountByPlatform" AS funds, 0 AS "shippingFunds"
            INTO whole FROM "OrderLine" WHERE "id" = NEW."orderLineId" FOR UPDATE;
        SELECT sum("goods") AS goods, 0 AS shipping, sum("funds") AS funds, 0 AS "shippingFunds"
            INTO given FROM "RefundLine" WHERE "orderLineId" = NEW."orderLineId";
    END IF;
    IF given.goods > whole.goods OR given.shipping > whole.shipping
        OR given.funds > whole.funds OR given."shippingFunds" > whole."shippingFunds" THEN
        RAISE EXCEPTION 'more would be given back than was paid' USING ERRCODE = 'check_violation';
    END IF;
    RETURN NULL;
END $$;
DROP TRIGGER amounts_stay ON "Refund";
CREATE TRIGGER amounts_stay BEFORE UPDATE OF "orderId", "purchaseId", "amount", "goods", "shipping", "goodsFunds", "shippingFunds",
    "commission" ON "Refund" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- The exemption of letters that stand was taken on the owner's word: so it stays until somebody withdraws it.
UPDATE "TaxLetter" SET "checkedAt" = "givenAt", "checkedBy" = "givenBy" WHERE "kind" = 'SKB';
ALTER TABLE "TaxLetter"
    ADD CONSTRAINT "TaxLetter_checked" CHECK (("checkedAt" IS NULL) = ("checkedBy" IS NULL)),
    ADD CONSTRAINT "TaxLetter_withdrawn" CHECK (num_nonnulls("withdrawnAt", "withdrawnBy", "withdrawnWhy") IN (0, 3));
ALTER TABLE "TaxPaid"
    ADD CONSTRAINT "TaxPaid_month" CHECK (date_trunc('month', "month") = "month"),
    ADD CONSTRAINT "TaxPaid_amount" CHECK ("amount" > 0);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "TaxPaid" FOR EACH ROW EXECUTE FUNCTION refuse_change();
