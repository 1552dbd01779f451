/**
 * What people call a whole field of the trade, a use or a wish, and the goods that they mean by it: words of their names,
 * or of their category. One way only, unlike synonyms: who looks for a broom does not want a spoon.
 */
const fields: [called: string, meant: string][] = [
  // Gifts and occasions
  ['oleh oleh|oleholeh|buah tangan|bawaan|buah tangan khas', 'hampers oleh oleh|makanan camilan|bingkisan|suvenir'],
  ['hadiah|kado|gift|gifts|present|presents', 'hampers oleh oleh|hampers|bingkisan|suvenir'],
  [
    'kado nikah|kado pernikahan|kado kawinan|kado pengantin|wedding gift|wedding gifts|wedding present',
    'hantaran|hampers oleh oleh|songket',
  ],
  [
    'suvenir acara|suvenir kantor|merchandise|goodie bag|goody bag|corporate gift|corporate gifts|party favor',
    'suvenir|hantaran cendera mata|bingkisan|gantungan kunci',
  ],
  ['paket|paketan|package|parcel makanan|paket oleh oleh|paket makanan|set hadiah', 'hampers|bingkisan'],
  // Food
  [
    'lauk|lauk pauk|lauk nasi|teman nasi|side dish|side dishes',
    'lauk siap santap|dendeng|abon|ikan asin|serundeng|salai|sambal',
  ],
  ['gorengan|makanan goreng|fried food|fritters', 'pempek campur|otak otak|kerupuk|keripik'],
  [
    'manis manis|makanan manis|permen|gula gula|candy|candies|sweets|dessert|desserts|pencuci mulut',
    'dodol|lempok|gelamai|manisan|kipang|jodah',
  ],
  ['kue pengantin|kue ulang tahun|birthday cake|kue tart', 'lapis legit|bolu|kue rumahan'],
  ['kue lebaran|kue kaleng|kue toples|isi toples', 'nastar|semprong|kue kering'],
  ['takjil|buka puasa|menu buka|iftar', 'padamaran|kolang kaling|kue rumahan|sirup'],
  ['sarapan|breakfast|menu sarapan|makan pagi|sarapan pagi', 'sarapan|paket pagi|kue rumahan'],
  [
    'teman kopi|teman ngopi|teman minum kopi|teman minum teh|teman teh|pendamping kopi|pasangan kopi|tea time|coffee snack',
    'roti papan|semprong|kipang|nastar|kue kering',
  ],
  ['makanan pedas|spicy food|pedas pedas|sambal sambalan', 'sambal|balado|lado'],
  ['seafood|sea food|hasil laut|boga bahari|makanan laut', 'ikan laut|udang|ikan asin'],
  ['daging|meat|daging kering|olahan daging', 'dendeng|abon'],
  [
    'makanan tahan lama|makanan awet|bekal|bekal perjalanan|teman perjalanan',
    'dendeng abon|kerupuk keripik|kue kering',
  ],
  [
    'seruit|pindang|gulai ikan|gulai patin|gulai tempoyak|pindang patin|ikan tempoyak|brengkes',
    'tempoyak|patin salai|sambal tempoyak',
  ],
  ['acar|salad|pickle|pickles|dressing|saus salad', 'cuka'],
  ['rujak|asinan', 'gula kelapa|cuka aren|terasi'],
  [
    'bumbu gulai|bumbu rendang|bumbu masak|bumbu dapur|bumbu kari|rempah dapur|gulai|rendang|kari|curry|pengharum masakan|penyedap|penyedap masakan|penyedap rasa|bumbu rempah|cooking spices|spice mix',
    'rempah utuh|rempah bubuk|kulit manis batang|tempoyak sambal bumbu',
  ],
  ['bahan kue|bahan roti|baking|pastry ingredient|topping roti|isian roti', 'kulit manis bubuk|gula semut|selai'],
  ['olesan|spread|bread spread|jelly', 'selai'],
  ['pemanis|sweetener|pengganti gula|gula sehat|gula diet|healthy sugar', 'gula semut|gula aren|madu'],
  ['nasi|bahan pokok|sembako|staple', 'beras|beras palawija|minyak goreng'],
  ['sayur|sayuran|sayur mayur|vegetable|vegetables|umbi|umbi umbian', 'kentang'],
  [
    'masakan|masakan rumah|masakan khas|makanan berat|siap saji|siap santap|ready to eat',
    'lauk siap santap|dendeng|pempek',
  ],
  ['bahan pempek|cuko pempek|saus pempek|kuah cuko', 'gula kelapa|cuka|pempek'],
  ['buah|buah tropis|tropical fruit|tropical fruits|buah musiman', 'buah segar|nanas|duku|durian'],
  [
    'snack box|isi snack|snack rapat|konsumsi rapat|kue rapat|catering|katering',
    'kotak mini|kue rumahan|pempek campur',
  ],
  [
    'emping|peyek|rempeyek|opak|rengginang|kacang bawang|kacang goreng|cheese crackers',
    'keripik|kerupuk|kipang|kacang',
  ],
  ['tekwan|laksan|celimpungan|model ikan|mie celor|burgo|makanan palembang|palembang', 'pempek'],
  ['cumi|cumi cumi|kepiting|ketam|kerang|rajungan|squid|crab|ikan laut', 'udang|ikan laut'],
  ['saus|saos|kecap|sauce|sauces|hot sauce', 'sambal'],
  ['kaldu|broth|stock|kaldu udang|kaldu ikan', 'ebi|terasi'],
  ['roti panggang|toast|pancake|martabak|isian kue', 'selai|gula aren cair'],
  ['sambal terasi|bahan sambal|nyambal|bikin sambal', 'terasi|sambal'],
  // Drinks and health
  [
    'minuman tradisional|minuman serbuk|minuman instan|minuman bubuk|traditional drink|powdered drink|penghangat tubuh|minuman penghangat|minuman hangat|minuman panas|penghangat|penghangat badan|warm drink|hot drink|wedang',
    'jahe|pinang jahe|kulit manis celup|sirup kulit manis',
  ],
  [
    'es|es batu|minuman segar|minuman dingin|minuman es|cold drink|es campur|pelepas dahaga|soft drink|minuman buah',
    'sirup|jus',
  ],
  [
    'jamu|herbal|minuman herbal|minuman sehat|minuman kesehatan|masuk angin|obat batuk|batuk|obat|pilek|flu|stamina|suplemen|vitamin|obat herbal|kesehatan|herbal drink|herbal medicine|health drink|cough|cough medicine|daya tahan',
    'madu|jahe|pinang',
  ],
  [
    'single origin|specialty coffee|kopi spesialti|kopi gunung|kopi murni|v60|espresso beans|kopi bubuk murni|kopi asli|ngopi|ngupi|es kopi|kopi susu|kopi hitam|espresso|kopi tubruk|black coffee|cappuccino|latte|cold brew',
    'kopi',
  ],
  ['kedai kopi|coffee shop|kafe|untuk kafe|barista', 'kedai|kopi sangrai|gula aren cair'],
  [
    'rambut|hair|minyak rambut|perawatan rambut|hair oil|skincare|skin care|perawatan kulit|minyak urut|minyak pijat|massage oil|pelembap|pelembab|body oil|rambut rontok',
    'minyak kelapa murni',
  ],
  // House and kitchen
  [
    'peralatan dapur|alat dapur|perkakas dapur|perabot dapur|alat masak|perlengkapan dapur|perabotan dapur|kitchenware|kitchen tools|kitchen utensils|kitchen tool|utensils|cookware|cooking utensils',
    'sendok kayu|talenan|nampan|tudung saji',
  ],
  [
    'alat makan|peralatan makan|tempat makan|tableware|dinnerware|serving|cutlery|alat saji|piring saji',
    'piring|sendok kayu|nampan|taplak',
  ],
  [
    'hiasan|hiasan rumah|dekorasi|dekorasi rumah|dekor|pajangan rumah|home decor|decor|decoration|decorations|home decoration|interior|ornament|ornaments|hiasan ruang tamu|hiasan tembok',
    'hiasan dinding|panel ukir|miniatur',
  ],
  [
    'alat kebersihan|alat bersih bersih|pembersih|pembersih lantai|bersih bersih|alat sapu|cleaning|cleaning tools|menyapu|nyapu',
    'sapu lidi|sapu ijuk|sapu',
  ],
  [
    'alas|alas lantai|alas tidur|alas duduk|alas duduk lantai|karpet|permadani|carpet|rug|floor covering|lesehan|alas piknik|piknik|picnic|picnic mat|sajadah',
    'tikar',
  ],
  [
    'wadah|tempat baju|tempat cucian|keranjang cucian|baju kotor|cucian|laundry|penyimpanan|storage|storage basket|organizer|tempat mainan|tempat beras|wadah beras|tempat buah',
    'keranjang|bakul',
  ],
  [
    'perabot|perabotan|furnitur|furniture|mebel|perabot rumah|rumah tangga|perlengkapan rumah|household',
    'ukiran perkakas kayu|rotan lidi|anyaman pandan',
  ],
  ['alas gelas|tatakan|coaster|coasters|placemat', 'taplak|anyam'],
  [
    'lukisan|painting|paintings|kaligrafi|patung|sculpture|statue|wall painting|foto dinding',
    'hiasan dinding|panel ukir|miniatur',
  ],
  ['mangkuk|mangkok|bowl|bowls|baskom|cobek', 'piring|bakul'],
  ['bungkus nasi|alas nasi|alas makan|piring kenduri|piring hajatan|kenduri|kenduren', 'piring lidi|tudung saji'],
  ['simpan beras|menyimpan beras|tempat nasi|bakul nasi', 'bakul'],
  // What is worn and carried
  ['tas wanita|tas cewek|tas kecil|tas laptop|laptop bag|tas kuliah|tas kerja|canvas bag', 'tas'],
  ['tempat tisu|tempat pensil|tempat uang|tempat kartu|card holder|tempat koin|tas pesta', 'dompet'],
  ['perhiasan|aksesoris|aksesori|jewelry|jewellery|accessories|accessory|kalung|necklace|cincin', 'gelang'],
  [
    'baju batik|pakaian batik|busana batik|atasan batik|baju kantor|batik clothes|batik clothing',
    'kemeja batik|blus batik|kemeja|blus',
  ],
  [
    'baju|pakaian|busana|outfit|clothes|clothing|fashion|gaun|dress|gamis|daster|tunik|apparel|baju pesta',
    'kemeja|blus|busana jadi',
  ],
  ['kaos|kaus|t shirt|tshirt|jas|jaket|jacket|baju koko|koko', 'kemeja'],
  [
    'jilbab|hijab|kerudung|pashmina|tengkuluk|tekuluk|tudung|veil|shawl|scarf|headscarf|penutup kepala wanita',
    'selendang|syal',
  ],
  ['penutup kepala|tutup kepala|headdress|ikat|bando', 'lacak|topi'],
  ['kain bawahan|jarik|sinjang|kain panjang|kain lilit|wrap skirt|rok|skirt', 'kain batik|sarung'],
  [
    'baju adat|pakaian adat|busana adat|kain adat|kain tradisional|traditional cloth|traditional clothes|traditional textile|traditional fabric|wastra',
    'songket|kain batik|tenun|lacak',
  ],
  ['kain pengantin|kain pesta|baju pengantin|wedding cloth|wedding dress|pelaminan|akad', 'songket'],
  ['sprei|selimut|blanket|gorden|curtain|tirai|bed', 'kain batik|tenun|sarung'],
  ['perlengkapan salat|perlengkapan sholat|sholat|salat|prayer', 'sarung|tikar'],
  // Places as they are spoken of: Sungai Penuh was the seat of Kerinci until 2008
  ['kerinci', 'sungai penuh'],
  // Craft, learning and business
  [
    'kerajinan kayu|woodwork|woodcraft|wooden craft|wood craft|produk kayu|wooden toys',
    'ukiran perkakas kayu|miniatur|ukir',
  ],
  ['kerajinan rotan|rattan craft|produk rotan|rattan furniture', 'rotan|rotan lidi'],
  ['kerajinan|kriya|handicraft|handicrafts|craft|crafts|kerajinan tangan|handmade', 'kriya anyaman|anyaman|ukir'],
  ['mainan|mainan anak|toy|toys|kids toys', 'miniatur|gelang biji'],
  ['wisata|aktivitas|kegiatan|experience|activities|activity|tour|things to do|liburan|jalan jalan', 'kelas'],
  [
    'perlengkapan kantor|alat tulis|seminar|seminar kit|rapat|meeting|stationery|office supplies',
    'map pandan|gantungan kunci|suvenir',
  ],
  [
    'barang grosir|usaha warung|isi warung|stok warung|jualan warung|dijual lagi|jual lagi',
    'grosir|untuk warung|kedai|karung',
  ],
  [
    'magnet kulkas|mug|kaos jambi|stiker|pin|postcard|kartu pos|fridge magnet|tumbler|payung',
    'suvenir|gantungan kunci|miniatur',
  ],
  [
    'pewarna|pewarna batik|pewarna alami|pewarna kain|dye|natural dyes|bahan pewarna|cat kain',
    'kelas celup|celup bakau|pinang kering',
  ],
  ['kursi|sofa|kursi rotan|chair|lemari|rak', 'rotan'],
  ['plakat|trophy|piala|kenang kenangan kantor', 'papan nama|panel ukir|suvenir'],
];

const narrower = new Map(
  fields.flatMap(([called, meant]) => called.split('|').map((key) => [key, meant.split('|')] as const)),
);

/** What is meant by a phrase, in narrower words; none where it is no name of a field. */
export function narrowerThan(key: string): string[] | undefined {
  return narrower.get(key);
}

/** What says only that goods are wanted, or for what: beside other words they are the better for it, and may lack it. */
const general = new Set(
  `oleh oleh|buah tangan|hadiah|kado|gift|gifts|present|presents|suvenir|souvenir|souvenirs|cendera mata|cinderamata|kenang kenangan
  |produk|barang|product|products|goods|item|items|umkm|oleholeh|bawaan`
    .split('|')
    .map((key) => key.trim()),
);

/** Whether a phrase only says that goods are wanted. */
export function isGeneral(key: string): boolean {
  return general.has(key);
}
