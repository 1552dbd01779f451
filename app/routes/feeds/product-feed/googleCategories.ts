/**
 * Our leaves in the Google Product Taxonomy (version 2021-09-21, google.com/basepages/producttype/taxonomy-with-ids.en-US.txt).
 * A leaf that holds goods of several of its classes stands under the one above them; where none fits, `product_type`
 * says enough.
 */
export const googleCategories: Record<string, number | undefined> = {
  'kerupuk-keripik': 423, // Snack Foods
  'dodol-lempok': 422, // Food Items
  'kue-rumahan': 1876, // Bakery
  'lauk-siap-santap': 5814, // Prepared Foods
  'dendeng-abon': 4628, // Meat
  'tempoyak-bumbu': 427, // Condiments & Sauces
  'kopi-bubuk': 1868, // Coffee
  'kopi-sangrai': 1868,
  'kopi-hijau': 1868,
  teh: 2073, // Tea & Infusions
  'sirup-minuman': 413, // Beverages
  'busana-jadi': 1604, // Clothing
  'selendang-syal': 177, // Scarves & Shawls
  'rempah-utuh': 1529, // Herbs & Spices
  'rempah-bubuk': 1529,
  'madu-gula-aren': 422,
  minyak: 2126, // Cooking Oils
  'beras-palawija': 422,
  'buah-segar': 5795, // Fresh & Frozen Fruits
  'ikan-asin-terasi': 4629, // Seafood
  'ikan-udang-segar': 5812, // Fresh & Frozen Seafood
  'olahan-beku': 422,
  'hampers-makanan': 136, // Food Gift Baskets
};
