-- DropForeignKey
ALTER TABLE "Order" DROP CONSTRAINT "Order_placeId_fkey";

-- AddForeignKey
ALTER TABLE "Order" ADD CONSTRAINT "Order_placeId_fkey" FOREIGN KEY ("placeId") REFERENCES "Place"("id") ON DELETE RESTRICT ON UPDATE CASCADE;

-- By hand from here on.

-- What is picked up travels for nothing.
ALTER TABLE "Order" ADD CONSTRAINT "Order_picked_up_free" CHECK ("placeId" IS NULL OR ("shipping" = 0 AND "trackingNumber" IS NULL));
ALTER TABLE "Order" ADD CONSTRAINT "Order_giftNote" CHECK (char_length("giftNote") <= 300);
ALTER TABLE "Place" ADD CONSTRAINT "Place_words" CHECK (char_length("name") BETWEEN 1 AND 80 AND char_length("hours") BETWEEN 1 AND 120);

-- The clock asks each minute who waits for goods or a lower price: few of all wishes.
CREATE INDEX "Wish_tellStock" ON "Wish" ("productId") WHERE "tellStock";
CREATE INDEX "Wish_tellPrice" ON "Wish" ("productId") WHERE "tellPrice";
