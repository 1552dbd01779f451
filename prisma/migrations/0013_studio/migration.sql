-- CreateEnum
CREATE TYPE "StallMethod" AS ENUM ('CASH', 'QRIS');

-- CreateEnum
CREATE TYPE "ProductImportStatus" AS ENUM ('JUDGED', 'RUNNING', 'DONE', 'DROPPED');

-- CreateEnum
CREATE TYPE "ShopSectionKind" AS ENUM ('CHOSEN', 'BESTSELLING', 'NEWEST', 'STORY', 'PICTURES', 'VOICES');

-- AlterEnum
-- This migration adds more than one value to an enum.
-- With PostgreSQL versions 11 and earlier, this is not possible
-- in a single migration. This can be worked around by creating
-- multiple migrations, each migration adding only one value to
-- the enum.


ALTER TYPE "StockReason" ADD VALUE 'SOLD_AT_STALL';
ALTER TYPE "StockReason" ADD VALUE 'PACKED_INTO_SET';

-- AlterTable
ALTER TABLE "Product" ADD COLUMN     "version" INTEGER NOT NULL DEFAULT 0;

-- AlterTable
ALTER TABLE "Shop" ADD COLUMN     "bannerHash" TEXT,
ADD COLUMN     "colours" TEXT NOT NULL DEFAULT 'merah',
ADD COLUMN     "logoHash" TEXT,
ADD COLUMN     "workDays" INTEGER[] DEFAULT ARRAY[1, 2, 3, 4, 5, 6]::INTEGER[];

-- AlterTable
ALTER TABLE "StockMovement" ADD COLUMN     "note" TEXT;

-- AlterTable
ALTER TABLE "Variant" ADD COLUMN     "lowAt" INTEGER,
ADD COLUMN     "lowToldAt" TIMESTAMPTZ;

-- CreateTable
CREATE TABLE "ProductVersion" (
    "productId" UUID NOT NULL,
    "version" INTEGER NOT NULL,
    "fields" JSONB NOT NULL,
    "personId" UUID,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ProductVersion_pkey" PRIMARY KEY ("productId","version")
);

-- CreateTable
CREATE TABLE "SetPart" (
    "setId" UUID NOT NULL,
    "partId" UUID NOT NULL,
    "pieces" INTEGER NOT NULL,

    CONSTRAINT "SetPart_pkey" PRIMARY KEY ("setId","partId")
);

-- CreateTable
CREATE TABLE "Shipment" (
    "id" UUID NOT NULL,
    "orderId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "service" TEXT NOT NULL,
    "trackingNumber" TEXT,
    "courierName" TEXT,
    "courierPhone" TEXT,
    "sentAt" TIMESTAMPTZ NOT NULL,
    "sentBy" UUID,

    CONSTRAINT "Shipment_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShipmentLine" (
    "shipmentId" UUID NOT NULL,
    "lineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ShipmentLine_pkey" PRIMARY KEY ("shipmentId","lineId")
);

-- CreateTable
CREATE TABLE "MarketplaceFee" (
    "id" UUID NOT NULL,
    "marketplace" TEXT NOT NULL,
    "basisPoints" INTEGER NOT NULL,
    "perOrder" INTEGER NOT NULL DEFAULT 0,
    "about" TEXT NOT NULL DEFAULT '',
    "source" TEXT NOT NULL,
    "seenOn" DATE NOT NULL,
    "removedAt" TIMESTAMPTZ,
    "keptBy" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "MarketplaceFee_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StallSale" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "method" "StallMethod" NOT NULL,
    "total" INTEGER NOT NULL,
    "personId" UUID NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,
    "undoneAt" TIMESTAMPTZ,
    "undoneBy" UUID,

    CONSTRAINT "StallSale_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "StallSaleLine" (
    "saleId" UUID NOT NULL,
    "variantId" UUID NOT NULL,
    "productName" TEXT NOT NULL,
    "variantName" TEXT NOT NULL,
    "salesModel" "SalesModel" NOT NULL,
    "unitPrice" INTEGER NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "StallSaleLine_pkey" PRIMARY KEY ("saleId","variantId")
);

-- CreateTable
CREATE TABLE "ProductImport" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "fileName" TEXT NOT NULL,
    "status" "ProductImportStatus" NOT NULL DEFAULT 'JUDGED',
    "createdAt" TIMESTAMPTZ NOT NULL,
    "confirmedAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "ProductImport_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ProductImportRow" (
    "importId" UUID NOT NULL,
    "number" INTEGER NOT NULL,
    "cells" JSONB NOT NULL,
    "problems" JSONB NOT NULL,
    "writtenAt" TIMESTAMPTZ,
    "refusal" TEXT,
    "variantId" UUID,

    CONSTRAINT "ProductImportRow_pkey" PRIMARY KEY ("importId","number")
);

-- CreateTable
CREATE TABLE "QuickAnswer" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "title" TEXT NOT NULL,
    "text" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "QuickAnswer_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopHoliday" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "from" DATE NOT NULL,
    "until" DATE NOT NULL,
    "note" TEXT NOT NULL DEFAULT '',
    "madeBy" UUID NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "ShopHoliday_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopSlug" (
    "slug" TEXT NOT NULL,
    "shopId" UUID NOT NULL,
    "leftAt" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ShopSlug_pkey" PRIMARY KEY ("slug")
);

-- CreateTable
CREATE TABLE "ShopPicture" (
    "shopId" UUID NOT NULL,
    "pictureHash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ShopPicture_pkey" PRIMARY KEY ("shopId","pictureHash")
);

-- CreateTable
CREATE TABLE "ShopSection" (
    "shopId" UUID NOT NULL,
    "kind" "ShopSectionKind" NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ShopSection_pkey" PRIMARY KEY ("shopId","kind")
);

-- CreateTable
CREATE TABLE "ShopChosen" (
    "shopId" UUID NOT NULL,
    "productId" UUID NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ShopChosen_pkey" PRIMARY KEY ("shopId","productId")
);

-- CreateTable
CREATE TABLE "ShopInvitation" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "role" "ShopRole" NOT NULL,
    "contact" TEXT NOT NULL,
    "tokenHash" TEXT NOT NULL,
    "invitedBy" UUID NOT NULL,
    "invitedAt" TIMESTAMPTZ NOT NULL,
    "expiresAt" TIMESTAMPTZ NOT NULL,
    "acceptedBy" UUID,
    "acceptedAt" TIMESTAMPTZ,
    "endedAt" TIMESTAMPTZ,

    CONSTRAINT "ShopInvitation_pkey" PRIMARY KEY ("id")
);

-- CreateIndex
CREATE INDEX "SetPart_partId_idx" ON "SetPart"("partId");

-- CreateIndex
CREATE UNIQUE INDEX "Shipment_orderId_number_key" ON "Shipment"("orderId", "number");

-- CreateIndex
CREATE INDEX "ShipmentLine_lineId_idx" ON "ShipmentLine"("lineId");

-- CreateIndex
CREATE INDEX "StallSale_shopId_id_idx" ON "StallSale"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "StallSaleLine_variantId_idx" ON "StallSaleLine"("variantId");

-- CreateIndex
CREATE INDEX "ProductImport_shopId_id_idx" ON "ProductImport"("shopId", "id" DESC);

-- CreateIndex
CREATE INDEX "QuickAnswer_shopId_position_idx" ON "QuickAnswer"("shopId", "position");

-- CreateIndex
CREATE INDEX "ShopHoliday_shopId_until_idx" ON "ShopHoliday"("shopId", "until");

-- CreateIndex
CREATE INDEX "ShopSlug_shopId_idx" ON "ShopSlug"("shopId");

-- CreateIndex
CREATE INDEX "ShopPicture_pictureHash_idx" ON "ShopPicture"("pictureHash");

-- CreateIndex
CREATE INDEX "ShopChosen_productId_idx" ON "ShopChosen"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "ShopInvitation_tokenHash_key" ON "ShopInvitation"("tokenHash");

-- CreateIndex
CREATE INDEX "ShopInvitation_shopId_idx" ON "ShopInvitation"("shopId");

-- AddForeignKey
ALTER TABLE "ProductVersion" ADD CONSTRAINT "ProductVersion_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetPart" ADD CONSTRAINT "SetPart_setId_fkey" FOREIGN KEY ("setId") REFERENCES "Variant"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SetPart" ADD CONSTRAINT "SetPart_partId_fkey" FOREIGN KEY ("partId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_shipmentId_fkey" FOREIGN KEY ("shipmentId") REFERENCES "Shipment"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_lineId_fkey" FOREIGN KEY ("lineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_logoHash_fkey" FOREIGN KEY ("logoHash") REFERENCES "Picture"("hash") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_bannerHash_fkey" FOREIGN KEY ("bannerHash") REFERENCES "Picture"("hash") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StallSale" ADD CONSTRAINT "StallSale_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StallSaleLine" ADD CONSTRAINT "StallSaleLine_saleId_fkey" FOREIGN KEY ("saleId") REFERENCES "StallSale"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "StallSaleLine" ADD CONSTRAINT "StallSaleLine_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductImport" ADD CONSTRAINT "ProductImport_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductImportRow" ADD CONSTRAINT "ProductImportRow_importId_fkey" FOREIGN KEY ("importId") REFERENCES "ProductImport"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ProductImportRow" ADD CONSTRAINT "ProductImportRow_variantId_fkey" FOREIGN KEY ("variantId") REFERENCES "Variant"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "QuickAnswer" ADD CONSTRAINT "QuickAnswer_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopHoliday" ADD CONSTRAINT "ShopHoliday_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopSlug" ADD CONSTRAINT "ShopSlug_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPicture" ADD CONSTRAINT "ShopPicture_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPicture" ADD CONSTRAINT "ShopPicture_pictureHash_fkey" FOREIGN KEY ("pictureHash") REFERENCES "Picture"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopSection" ADD CONSTRAINT "ShopSection_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopChosen" ADD CONSTRAINT "ShopChosen_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopChosen" ADD CONSTRAINT "ShopChosen_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopInvitation" ADD CONSTRAINT "ShopInvitation_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- By hand from here on.

ALTER TABLE "SetPart" ADD CONSTRAINT "SetPart_pieces" CHECK ("pieces" BETWEEN 1 AND 1000 AND "setId" <> "partId");
ALTER TABLE "Variant" ADD CONSTRAINT "Variant_lowAt" CHECK ("lowAt" BETWEEN 0 AND 1000000);
ALTER TABLE "StockMovement" ADD CONSTRAINT "StockMovement_note" CHECK (char_length("note") <= 200);

ALTER TABLE "MarketplaceFee" ADD CONSTRAINT "MarketplaceFee_amounts" CHECK ("basisPoints" BETWEEN 0 AND 10000 AND "perOrder" BETWEEN 0 AND 1000000);

ALTER TABLE "StallSale" ADD CONSTRAINT "StallSale_total" CHECK ("total" >= 0);
ALTER TABLE "StallSale" ADD CONSTRAINT "StallSale_undone" CHECK (("undoneAt" IS NULL) = ("undoneBy" IS NULL));
ALTER TABLE "StallSaleLine" ADD CONSTRAINT "StallSaleLine_amounts" CHECK ("quantity" BETWEEN 1 AND 100000 AND "unitPrice" >= 0);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "StallSaleLine" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- A row of a table is written once, or could not be written: never both.
ALTER TABLE "ProductImportRow" ADD CONSTRAINT "ProductImportRow_ended" CHECK ("writtenAt" IS NULL OR "refusal" IS NULL);
-- Of a shop one table at a time is being written.
CREATE UNIQUE INDEX "ProductImport_running" ON "ProductImport" ("shopId") WHERE "status" = 'RUNNING';
CREATE INDEX "ProductImportRow_left" ON "ProductImportRow" ("importId", "number") WHERE "writtenAt" IS NULL AND "refusal" IS NULL;

ALTER TABLE "QuickAnswer" ADD CONSTRAINT "QuickAnswer_words" CHECK (char_length("title") BETWEEN 1 AND 60 AND char_length("text") BETWEEN 1 AND 1000);

ALTER TABLE "ShopHoliday" ADD CONSTRAINT "ShopHoliday_days" CHECK ("until" >= "from" AND char_length("note") <= 300);
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_colours" CHECK ("colours" IN ('merah', 'batanghari', 'sawah', 'kunyit'));
ALTER TABLE "Shop" ADD CONSTRAINT "Shop_workDays" CHECK ("workDays" <@ ARRAY[1, 2, 3, 4, 5, 6, 7] AND cardinality("workDays") BETWEEN 1 AND 7);

-- An address that leads to one shop is not given to another.
CREATE FUNCTION refuse_left_slug() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF EXISTS (SELECT 1 FROM "ShopSlug" past WHERE past."slug" = NEW."slug" AND past."shopId" <> NEW."id") THEN
    RAISE unique_violation USING MESSAGE = 'another shop had this address', CONSTRAINT = 'Shop_slug_key', TABLE = 'Shop';
  END IF;
  RETURN NEW;
END $$;
CREATE TRIGGER refuse_left_slug BEFORE INSERT OR UPDATE OF "slug" ON "Shop" FOR EACH ROW EXECUTE FUNCTION refuse_left_slug();

ALTER TABLE "ShopInvitation" ADD CONSTRAINT "ShopInvitation_role" CHECK ("role" <> 'OWNER');
ALTER TABLE "ShopInvitation" ADD CONSTRAINT "ShopInvitation_accepted" CHECK (("acceptedAt" IS NULL) = ("acceptedBy" IS NULL));

ALTER TABLE "Shipment" ADD CONSTRAINT "Shipment_number" CHECK ("number" >= 1);
ALTER TABLE "ShipmentLine" ADD CONSTRAINT "ShipmentLine_quantity" CHECK ("quantity" >= 1);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ShipmentLine" FOR EACH ROW EXECUTE FUNCTION refuse_change();

-- What was sent before is one parcel of all its lines.
INSERT INTO "Shipment" ("id", "orderId", "number", "service", "trackingNumber", "sentAt")
SELECT gen_random_uuid(), "id", 1, "service", "trackingNumber", "shippedAt" FROM "Order"
WHERE "shippedAt" IS NOT NULL AND "placeId" IS NULL;
INSERT INTO "ShipmentLine" ("shipmentId", "lineId", "quantity")
SELECT s."id", l."id", l."quantity" FROM "Shipment" s JOIN "OrderLine" l ON l."orderId" = s."orderId";

-- No more is sent of a line than was bought.
CREATE FUNCTION check_sent() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
  IF (SELECT sum("quantity") FROM "ShipmentLine" WHERE "lineId" = NEW."lineId")
     > (SELECT "quantity" FROM "OrderLine" WHERE "id" = NEW."lineId") THEN
    RAISE check_violation USING MESSAGE = 'more is sent of a line than was bought', CONSTRAINT = 'ShipmentLine_sent', TABLE = 'ShipmentLine';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER check_sent AFTER INSERT ON "ShipmentLine" DEFERRABLE INITIALLY IMMEDIATE FOR EACH ROW EXECUTE FUNCTION check_sent();
