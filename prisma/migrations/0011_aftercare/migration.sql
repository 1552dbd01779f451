-- CreateEnum
CREATE TYPE "ReturnKind" AS ENUM ('GIVE_BACK', 'EXCHANGE', 'CLAIM');

-- CreateEnum
CREATE TYPE "ReturnReason" AS ENUM ('BROKEN', 'MISSING', 'WRONG_GOODS', 'NOT_AS_DESCRIBED', 'EXPIRED', 'DOES_NOT_FIT', 'CHANGED_MIND');

-- CreateEnum
CREATE TYPE "ReturnStatus" AS ENUM ('ASKED', 'AGREED', 'SENT_BACK', 'WITH_STAFF', 'REFUSED', 'WITHDRAWN', 'SETTLED');

-- CreateEnum
CREATE TYPE "Side" AS ENUM ('BUYER', 'SHOP', 'STAFF', 'CLOCK');

-- CreateEnum
CREATE TYPE "ComplaintStatus" AS ENUM ('OPEN', 'ANSWERED');

-- CreateEnum
CREATE TYPE "PlaceKind" AS ENUM ('SHOP', 'COOP', 'GALLERY', 'OFFICE');

-- AlterTable
ALTER TABLE "Order" ADD COLUMN     "placeAddress" TEXT,
ADD COLUMN     "placeId" UUID,
ADD COLUMN     "placeName" TEXT;

-- CreateTable
CREATE TABLE "Return" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "orderId" UUID NOT NULL,
    "kind" "ReturnKind" NOT NULL,
    "reason" "ReturnReason" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "ReturnStatus" NOT NULL DEFAULT 'ASKED',
    "askedAt" TIMESTAMPTZ NOT NULL,
    "askedBy" UUID,
    "dueBy" TIMESTAMPTZ,
    "answer" TEXT,
    "shipsBack" BOOLEAN NOT NULL DEFAULT false,
    "tracking" TEXT,
    "closedAt" TIMESTAMPTZ,
    "closedBy" UUID,
    "refundId" UUID,

    CONSTRAINT "Return_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ReturnLine" (
    "returnId" UUID NOT NULL,
    "orderLineId" UUID NOT NULL,
    "quantity" INTEGER NOT NULL,

    CONSTRAINT "ReturnLine_pkey" PRIMARY KEY ("returnId","orderLineId")
);

-- CreateTable
CREATE TABLE "ReturnPhoto" (
    "returnId" UUID NOT NULL,
    "pictureHash" TEXT NOT NULL,
    "position" INTEGER NOT NULL,

    CONSTRAINT "ReturnPhoto_pkey" PRIMARY KEY ("returnId","pictureHash")
);

-- CreateTable
CREATE TABLE "ReturnEvent" (
    "id" UUID NOT NULL,
    "returnId" UUID NOT NULL,
    "step" TEXT NOT NULL,
    "by" "Side" NOT NULL,
    "personId" UUID,
    "note" TEXT,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "ReturnEvent_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Complaint" (
    "id" UUID NOT NULL,
    "number" TEXT NOT NULL,
    "code" TEXT NOT NULL,
    "orderId" UUID,
    "personId" UUID,
    "name" TEXT NOT NULL,
    "email" TEXT,
    "phone" TEXT,
    "language" "Language" NOT NULL,
    "text" TEXT NOT NULL,
    "status" "ComplaintStatus" NOT NULL DEFAULT 'OPEN',
    "madeAt" TIMESTAMPTZ NOT NULL,
    "dueBy" TIMESTAMPTZ NOT NULL,
    "answer" TEXT,
    "answeredAt" TIMESTAMPTZ,
    "answeredBy" UUID,

    CONSTRAINT "Complaint_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Conversation" (
    "id" UUID NOT NULL,
    "shopId" UUID NOT NULL,
    "personId" UUID,
    "orderId" UUID,
    "productId" UUID,
    "lastAt" TIMESTAMPTZ NOT NULL,
    "buyerReadAt" TIMESTAMPTZ,
    "shopReadAt" TIMESTAMPTZ,
    "toldBuyerAt" TIMESTAMPTZ,
    "toldShopAt" TIMESTAMPTZ,

    CONSTRAINT "Conversation_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "SaidWord" (
    "id" UUID NOT NULL,
    "conversationId" UUID NOT NULL,
    "by" "Side" NOT NULL,
    "personId" UUID,
    "text" TEXT NOT NULL,
    "at" TIMESTAMPTZ NOT NULL,

    CONSTRAINT "SaidWord_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "PushSubscription" (
    "id" UUID NOT NULL,
    "personId" UUID NOT NULL,
    "endpoint" TEXT NOT NULL,
    "p256dh" TEXT NOT NULL,
    "auth" TEXT NOT NULL,
    "language" "Language" NOT NULL,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "usedAt" TIMESTAMPTZ,
    "failures" INTEGER NOT NULL DEFAULT 0,

    CONSTRAINT "PushSubscription_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "Place" (
    "id" UUID NOT NULL,
    "name" TEXT NOT NULL,
    "kind" "PlaceKind" NOT NULL,
    "regencyCode" TEXT NOT NULL,
    "districtCode" TEXT NOT NULL,
    "villageCode" TEXT,
    "addressLine" TEXT NOT NULL,
    "hours" TEXT NOT NULL,
    "phone" TEXT,
    "closedAt" TIMESTAMPTZ,
    "madeAt" TIMESTAMPTZ NOT NULL,
    "madeBy" UUID NOT NULL,
    "ownShopId" UUID,

    CONSTRAINT "Place_pkey" PRIMARY KEY ("id")
);

-- CreateTable
CREATE TABLE "ShopPlace" (
    "shopId" UUID NOT NULL,
    "placeId" UUID NOT NULL,
    "days" INTEGER NOT NULL,
    "takesCash" BOOLEAN NOT NULL DEFAULT false,

    CONSTRAINT "ShopPlace_pkey" PRIMARY KEY ("shopId","placeId")
);

-- CreateIndex
CREATE UNIQUE INDEX "Return_number_key" ON "Return"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Return_refundId_key" ON "Return"("refundId");

-- CreateIndex
CREATE INDEX "Return_orderId_idx" ON "Return"("orderId");

-- CreateIndex
CREATE INDEX "Return_status_dueBy_idx" ON "Return"("status", "dueBy");

-- CreateIndex
CREATE INDEX "ReturnLine_orderLineId_idx" ON "ReturnLine"("orderLineId");

-- CreateIndex
CREATE INDEX "ReturnPhoto_pictureHash_idx" ON "ReturnPhoto"("pictureHash");

-- CreateIndex
CREATE INDEX "ReturnEvent_returnId_idx" ON "ReturnEvent"("returnId");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_number_key" ON "Complaint"("number");

-- CreateIndex
CREATE UNIQUE INDEX "Complaint_code_key" ON "Complaint"("code");

-- CreateIndex
CREATE INDEX "Complaint_status_dueBy_idx" ON "Complaint"("status", "dueBy");

-- CreateIndex
CREATE INDEX "Complaint_orderId_idx" ON "Complaint"("orderId");

-- CreateIndex
CREATE INDEX "Complaint_personId_idx" ON "Complaint"("personId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_orderId_key" ON "Conversation"("orderId");

-- CreateIndex
CREATE INDEX "Conversation_shopId_lastAt_idx" ON "Conversation"("shopId", "lastAt" DESC);

-- CreateIndex
CREATE INDEX "Conversation_productId_idx" ON "Conversation"("productId");

-- CreateIndex
CREATE UNIQUE INDEX "Conversation_personId_shopId_productId_key" ON "Conversation"("personId", "shopId", "productId");

-- CreateIndex
CREATE INDEX "SaidWord_conversationId_id_idx" ON "SaidWord"("conversationId", "id");

-- CreateIndex
CREATE UNIQUE INDEX "PushSubscription_endpoint_key" ON "PushSubscription"("endpoint");

-- CreateIndex
CREATE INDEX "PushSubscription_personId_idx" ON "PushSubscription"("personId");

-- CreateIndex
CREATE INDEX "Place_districtCode_idx" ON "Place"("districtCode");

-- CreateIndex
CREATE INDEX "Place_ownShopId_idx" ON "Place"("ownShopId");

-- CreateIndex
CREATE INDEX "ShopPlace_placeId_idx" ON "ShopPlace"("placeId");

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Return" ADD CONSTRAINT "Return_refundId_fkey" FOREIGN KEY ("refundId") REFERENCES "Refund"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_orderLineId_fkey" FOREIGN KEY ("orderLineId") REFERENCES "OrderLine"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnPhoto" ADD CONSTRAINT "ReturnPhoto_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnPhoto" ADD CONSTRAINT "ReturnPhoto_pictureHash_fkey" FOREIGN KEY ("pictureHash") REFERENCES "Picture"("hash") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ReturnEvent" ADD CONSTRAINT "ReturnEvent_returnId_fkey" FOREIGN KEY ("returnId") REFERENCES "Return"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Complaint" ADD CONSTRAINT "Complaint_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_orderId_fkey" FOREIGN KEY ("orderId") REFERENCES "Order"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_productId_fkey" FOREIGN KEY ("productId") REFERENCES "Product"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "SaidWord" ADD CONSTRAINT "SaidWord_conversationId_fkey" FOREIGN KEY ("conversationId") REFERENCES "Conversation"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "PushSubscription" ADD CONSTRAINT "PushSubscription_personId_fkey" FOREIGN KEY ("personId") REFERENCES "Person"("id") ON DELETE CASCADE ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_regencyCode_fkey" FOREIGN KEY ("regencyCode") REFERENCES "Regency"("code") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_districtCode_regencyCode_fkey" FOREIGN KEY ("districtCode", "regencyCode") REFERENCES "District"("code", "regencyCode") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_villageCode_fkey" FOREIGN KEY ("villageCode") REFERENCES "Village"("code") ON DELETE SET NULL ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "Place" ADD CONSTRAINT "Place_ownShopId_fkey" FOREIGN KEY ("ownShopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPlace" ADD CONSTRAINT "ShopPlace_shopId_fkey" FOREIGN KEY ("shopId") REFERENCES "Shop"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- AddForeignKey
ALTER TABLE "ShopPlace" ADD CONSTRAINT "ShopPlace_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- From here on by hand: what Prisma's schema language cannot say.

ALTER TABLE "Return" ADD CONSTRAINT "Return_closed" CHECK (("status" IN ('WITHDRAWN', 'SETTLED')) = ("closedAt" IS NOT NULL));
ALTER TABLE "ReturnLine" ADD CONSTRAINT "ReturnLine_quantity" CHECK ("quantity" > 0);
-- One at a time: what is open has to end before another is asked for.
CREATE UNIQUE INDEX "Return_one_open" ON "Return" ("orderId") WHERE "status" NOT IN ('WITHDRAWN', 'SETTLED', 'REFUSED');
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReturnEvent" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "ReturnLine" FOR EACH ROW EXECUTE FUNCTION refuse_change();
CREATE SEQUENCE complaint_number START 1001;
ALTER TABLE "Complaint"
    ADD CONSTRAINT "Complaint_reachable" CHECK ("email" IS NOT NULL OR "phone" IS NOT NULL),
    ADD CONSTRAINT "Complaint_answered" CHECK (
        ("status" = 'ANSWERED') = ("answeredAt" IS NOT NULL) AND num_nonnulls("answer", "answeredAt", "answeredBy") IN (0, 3));
ALTER TABLE "Conversation" ADD CONSTRAINT "Conversation_about" CHECK (num_nonnulls("orderId", "productId") = 1);
ALTER TABLE "SaidWord" ADD CONSTRAINT "SaidWord_by" CHECK ("by" IN ('BUYER', 'SHOP') AND length("text") BETWEEN 1 AND 2000);
CREATE TRIGGER append_only BEFORE UPDATE OR DELETE ON "SaidWord" FOR EACH ROW EXECUTE FUNCTION refuse_change();
ALTER TABLE "Order" ADD CONSTRAINT "Order_place" CHECK (num_nonnulls("placeId", "placeName", "placeAddress") IN (0, 3));
ALTER TABLE "ShopPlace" ADD CONSTRAINT "ShopPlace_days" CHECK ("days" BETWEEN 0 AND 60);
ALTER TABLE "Place" ADD CONSTRAINT "Place_phone" CHECK ("phone" ~ '^\+[1-9][0-9]{7,14}$');
