-- CreateEnum
CREATE TYPE "ReportReason" AS ENUM ('NOT_LOCAL', 'COUNTERFEIT', 'FORBIDDEN', 'WRONG_FACTS', 'OFFENSIVE', 'OTHER');

-- CreateEnum
CREATE TYPE "NoticeTopic" AS ENUM ('WISH', 'FOLLOW', 'REVIEW', 'QUESTION');

-- AlterTable
ALTER TABLE "CartLine" ADD COLUMN     "isSaved" BOOLEAN NOT NULL DEFAULT false;

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "giftNote" TEXT;

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "allergens" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ingredients" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "netContent" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "ratingCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "ratingSum" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "shelfLife" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "sold" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "storage" TEXT NOT NULL DEFAULT '';

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "ratingCount" INTEGER NOT NULL DEFAULT 0,
ADD COLUMN     "ratingSum" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "colour" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "flavour" TEXT NOT NULL DEFAULT '',
ADD COLUMN     "pictureHash" TEXT,
ADD COLUMN     "priceBefore" INTEGER,
ADD COLUMN     "size" TEXT NOT NULL DEFAULT '';

-- CreateTable
CREATE TABLE "PriceTier" (
    "variantId" UUID NOT NULL,
    "from" INTEGER NOT NULL,
    "price" INTEGER NOT NULL,

    CONSTRAINT "PriceTier_pkey" PRIMARY KEY ("variantId","from")
);

-- CreateTable
CREATE TABLE "PriceChange" (
    "id" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "price" INTEGER NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "PriceChange_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Review" (
    "id" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "language" "Language" NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL,
    "changedAt" TIMESTAMPTZ,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ,
    "answeredBy" UUID,
    "hiddenAt" TIMESTAMPTZ,
    "hiddenBy" UUID,
    "hiddenWhy" TEXT,

    CONSTRAINT "Review_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReviewPhoto" (
    "reviewId" UUID NOT NULL,
    "pictureHash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ReviewPhoto_pkey" PRIMARY KEY ("reviewId","pictureHash")
);

-- CreateTable
CREATE TABLE "ShopReview" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "stars" INTEGER NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "language" "Language" NOT NULL,
    "writtenAt" TIMESTAMPTZ NOT NULL,
    "changedAt" TIMESTAMPTZ,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ,
    "answeredBy" UUID,
    "hiddenAt" TIMESTAMPTZ,
    "hiddenBy" UUID,
    "hiddenWhy" TEXT,

    CONSTRAINT "ShopReview_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Question" (
    "id" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "askedAt" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ,
    "answeredBy" UUID,
    "hiddenAt" TIMESTAMPTZ,
    "hiddenBy" UUID,
    "hiddenWhy" TEXT,

    CONSTRAINT "Question_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Report" (
    "id" UUID NOT NULL,
    "productId" UUID,
    "reviewId" UUID,
    "reason" "ReportReason" NOT NULL,
    "text" TEXT NOT NULL DEFAULT '',
    "contact" TEXT,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "closedAt" TIMESTAMPTZ,
    "closedBy" UUID,
    "outcome" TEXT,

    CONSTRAINT "Report_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Address" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "label" TEXT NOT NULL,
    "recipient" TEXT NOT NULL,
    "phone" TEXT NOT NULL,
    "addressLine" TEXT NOT NULL,
    "regencyCode" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "villageCode" TEXT,
    "villageName" TEXT NOT NULL,
    "postalCode" TEXT,
    "isFirst" BOOLEAN NOT NULL DEFAULT false,
    "usedAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Address_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Wish" (
    "personId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "addedAt" TIMESTAMPTZ NOT NULL,
    "tellStock" BOOLEAN NOT NULL DEFAULT false,
    "tellPrice" BOOLEAN NOT NULL DEFAULT false,
    "priceSeen" INTEGER NOT NULL,
    "stockToldAt" TIMESTAMPTZ,
    "priceToldAt" TIMESTAMPTZ,

    CONSTRAINT "Wish_pkey" PRIMARY KEY ("personId","productId")
);

-- CreateTable
CREATE TABLE "Follow" (
    "personId" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "since" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "Follow_pkey" PRIMARY KEY ("personId","shopId")
);

-- CreateTable
CREATE TABLE "NoticeOff" (
    "personId" UUID NOT NULL,
    "topic" "NoticeTopic" NOT NULL,

    CONSTRAINT "NoticeOff_pkey" PRIMARY KEY ("personId","topic")
);

-- CreateIndex
CREATE INDEX "PriceChange_variantId_at_idx" ON "PriceChange"("variantId", "at");

-- CreateIndex
CREATE UNIQUE INDEX "Review_orderLineId_key" ON "Review"("orderLineId");

-- CreateIndex
CREATE INDEX "Review_productId_id_idx" ON "Review"("productId", "id" DESC);

-- CreateIndex
CREATE INDEX "Review_personId_idx" ON "Review"("personId");

-- CreateIndex
CREATE INDEX "ReviewPhoto_pictureHash_idx" ON "ReviewPhoto"("pictureHash");

-- CreateIndex
CREATE UNIQUE INDEX "ShopReview_orderId_key" ON "ShopReview"("orderId");

-- CreateIndex
CREATE INDEX "ShopReview_shopId_id_idx" ON "ShopReview"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "ShopReview_personId_idx" ON "ShopReview"("personId");

-- CreateIndex
CREATE INDEX "Question_productId_id_idx" ON "Question"("productId", "id" DESC);

-- CreateIndex
CREATE INDEX "Question_personId_idx" ON "Question"("personId");

-- CreateIndex
CREATE INDEX "Report_closedAt_id_idx" ON "Report"("closedAt", "id");

-- CreateIndex
CREATE INDEX "Report_productId_idx" ON "Report"("productId");

-- CreateIndex
CREATE INDEX "Address_personId_idx" ON "Address"("personId");

-- CreateIndex
CREATE INDEX "Wish_productId_idx" ON "Wish"("productId");

-- CreateIndex
CREATE INDEX "Follow_shopId_idx" ON "Follow"("shopId");

-- AddForeignKey
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_pictureHash_fkey" FOREIGN KEY ("pictureHash") REFERENCES "Picture"("hash") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceTier" ADD CONSTRAINT "PriceTier_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PriceChange" ADD CONSTRAINT "PriceChange_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Review" ADD CONSTRAINT "Review_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_reviewId_fkey" FOREIGN KEY ("reviewId") REFERENCES "Review"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReviewPhoto" ADD CONSTRAINT "ReviewPhoto_pictureHash_fkey" FOREIGN KEY ("pictureHash") REFERENCES "Picture"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopReview" ADD CONSTRAINT "ShopReview_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopReview" ADD CONSTRAINT "ShopReview_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopReview" ADD CONSTRAINT "ShopReview_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Question" ADD CONSTRAINT "Question_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Report" ADD CONSTRAINT "Report_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_districtCode_regencyCode_fkey" FOREIGN KEY ("districtCode", "regencyCode") REFERENCES "District"("code", "regencyCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Address" ADD CONSTRAINT "Address_villageCode_fkey" FOREIGN KEY ("villageCode") REFERENCES "Village"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wish" ADD CONSTRAINT "Wish_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Wish" ADD CONSTRAINT "Wish_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Follow" ADD CONSTRAINT "Follow_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "NoticeOff" ADD CONSTRAINT "NoticeOff_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- From here on by hand: what Prisma's schema language cannot say.

ALTER TABLE "Variant"
    ADD CONSTRAINT "Variant_before" CHECK ("priceBefore" > "price" AND "priceBefore" <= 100000000);
ALTER TABLE "PriceTier" ADD CONSTRAINT "PriceTier_from" CHECK ("from" BETWEEN 2 AND 999 AND "price" BETWEEN 1 AND 100000000);
ALTER TABLE "Product"
    ADD CONSTRAINT "Product_counts" CHECK ("sold" >= 0 AND "ratingCount" >= 0 AND "ratingSum" BETWEEN "ratingCount" AND 5 * "ratingCount");
ALTER TABLE "Shop"
    ADD CONSTRAINT "Shop_counts" CHECK ("ratingCount" >= 0 AND "ratingSum" BETWEEN "ratingCount" AND 5 * "ratingCount");

ALTER TABLE "Review"
    ADD CONSTRAINT "Review_stars" CHECK ("stars" BETWEEN 1 AND 5),
    ADD CONSTRAINT "Review_answer" CHECK (num_nonnulls("answer", "answeredAt", "answeredBy") IN (0, 3)),
    ADD CONSTRAINT "Review_hidden" CHECK (num_nonnulls("hiddenAt", "hiddenBy", "hiddenWhy") IN (0, 3));
ALTER TABLE "ShopReview"
    ADD CONSTRAINT "ShopReview_stars" CHECK ("stars" BETWEEN 1 AND 5),
    ADD CONSTRAINT "ShopReview_answer" CHECK (num_nonnulls("answer", "answeredAt", "answeredBy") IN (0, 3)),
    ADD CONSTRAINT "ShopReview_hidden" CHECK (num_nonnulls("hiddenAt", "hiddenBy", "hiddenWhy") IN (0, 3));
ALTER TABLE "Question"
    ADD CONSTRAINT "Question_answer" CHECK (num_nonnulls("answer", "answeredAt", "answeredBy") IN (0, 3)),
    ADD CONSTRAINT "Question_hidden" CHECK (num_nonnulls("hiddenAt", "hiddenBy", "hiddenWhy") IN (0, 3));
ALTER TABLE "Report"
    ADD CONSTRAINT "Report_about" CHECK (num_nonnulls("productId", "reviewId") = 1),
    ADD CONSTRAINT "Report_closed" CHECK (num_nonnulls("closedAt", "closedBy", "outcome") IN (0, 3));
ALTER TABLE "Address" ADD CONSTRAINT "Address_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{7,14}$');
CREATE UNIQUE INDEX "Address_first_idx" ON "Address" ("personId") WHERE "isFirst";
CREATE INDEX "Report_open_idx" ON "Report" ("id") WHERE "closedAt" IS NULL;

-- The stars beside goods and shops are the sums of the reviews that can be seen, whoever writes, changes or hides one.
CREATE FUNCTION keep_rating() RETURNS trigger LANGUAGE plpgsql AS $$
DECLARE
    count_change integer := 0;
    sum_change integer := 0;
BEGIN
    IF TG_OP <> 'INSERT' AND OLD."hiddenAt" IS NULL THEN
        count_change := -1;
        sum_change := -OLD."stars";
    END IF;
    IF TG_OP <> 'DELETE' AND NEW."hiddenAt" IS NULL THEN
        count_change := count_change + 1;
        sum_change := sum_change + NEW."stars";
    END IF;
    IF count_change = 0 AND sum_change = 0 THEN
        RETURN NULL;
    END IF;
    IF TG_TABLE_NAME = 'Review' THEN
        UPDATE "Product" SET "ratingCount" = "ratingCount" + count_change, "ratingSum" = "ratingSum" + sum_change
            WHERE "id" = coalesce(NEW."productId", OLD."productId");
    ELSE
        UPDATE "Shop" SET "ratingCount" = "ratingCount" + count_change, "ratingSum" = "ratingSum" + sum_change
            WHERE "id" = coalesce(NEW."shopId", OLD."shopId");
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_rating AFTER INSERT OR DELETE OR UPDATE OF "stars", "hiddenAt" ON "Review" FOR EACH ROW EXECUTE FUNCTION keep_rating();
CREATE TRIGGER keep_rating AFTER INSERT OR DELETE OR UPDATE OF "stars", "hiddenAt" ON "ShopReview" FOR EACH ROW EXECUTE FUNCTION keep_rating();

-- What variants have cost, so that a crossed-out price can be held against the lowest of the last thirty days.
CREATE FUNCTION keep_price() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF TG_OP = 'INSERT' OR NEW."price" <> OLD."price" THEN
        INSERT INTO "PriceChange" ("id", "variantId", "price", "at") VALUES (gen_random_uuid(), NEW."id", NEW."price", now());
    END IF;
    RETURN NULL;
END $$;
CREATE TRIGGER keep_price AFTER INSERT OR UPDATE OF "price" ON "Variant" FOR EACH ROW EXECUTE FUNCTION keep_price();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "PriceChange" FOR EACH ROW EXECUTE FUNCTION refuse_change();
INSERT INTO "PriceChange" ("id", "variantId", "price", "at") SELECT gen_random_uuid(), "id", "price", now() FROM "Variant";
