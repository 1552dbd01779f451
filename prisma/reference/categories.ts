/** What the law asks of goods in a category: only PACKED food needs P-IRT or MD (BPOM rule 8/2020). */
type FoodKind = 'NONE' | 'FRESH' | 'PACKED' | 'READY_TO_EAT';

export type ReferenceCategory = {
  slug: string;
  name: string;
  nameEn: string;
  foodKind: FoodKind;
  children: ReferenceCategory[];
};

function leaf(slug: string, name: string, nameEn: string, foodKind: FoodKind): ReferenceCategory {
  return { slug, name, nameEn, foodKind, children: [] };
}

function root(slug: string, name: string, nameEn: string, children: ReferenceCategory[]): ReferenceCategory {
  return { slug, name, nameEn, foodKind: 'NONE', children };
}

/**
 * Two levels. Goods stand in leaves, and the food kind is a leaf's: whole dried spices, green beans and rice are
 * FRESH (unprocessed farm goods), while the same things ground or roasted are PACKED. A service that teaches cooking is NONE.
 */
export const categories: ReferenceCategory[] = [
  root('makanan-camilan', 'Makanan & camilan', 'Food & snacks', [
    leaf('kerupuk-keripik', 'Kerupuk, keripik & kue kering', 'Crackers, crisps & biscuits', 'PACKED'),
    leaf('dodol-lempok', 'Dodol, lempok & selai', 'Dodol, lempok & jam', 'PACKED'),
    leaf('kue-rumahan', 'Kue rumahan', 'Home-made cakes', 'READY_TO_EAT'),
    leaf('lauk-siap-santap', 'Lauk siap santap', 'Ready-to-eat dishes', 'READY_TO_EAT'),
    leaf('dendeng-abon', 'Dendeng & abon', 'Dried & shredded meat', 'PACKED'),
    leaf('tempoyak-bumbu', 'Tempoyak, sambal & bumbu', 'Tempoyak, sambal & seasonings', 'PACKED'),
  ]),
  root('kopi-teh-minuman', 'Kopi, teh & minuman', 'Coffee, tea & drinks', [
    leaf('kopi-bubuk', 'Kopi bubuk', 'Ground coffee', 'PACKED'),
    leaf('kopi-sangrai', 'Kopi biji sangrai', 'Roasted coffee beans', 'PACKED'),
    leaf('kopi-hijau', 'Biji kopi hijau', 'Green coffee beans', 'FRESH'),
    leaf('teh', 'Teh', 'Tea', 'PACKED'),
    leaf('sirup-minuman', 'Sirup & minuman serbuk', 'Syrups & drink powders', 'PACKED'),
  ]),
  root('batik-busana', 'Batik & busana', 'Batik & clothing', [
    leaf('batik-cap', 'Kain batik cap', 'Stamped batik cloth', 'NONE'),
    leaf('batik-tulis', 'Kain batik tulis', 'Hand-drawn batik cloth', 'NONE'),
    leaf('busana-jadi', 'Kemeja & busana jadi', 'Shirts & clothing', 'NONE'),
    leaf('songket-tenun', 'Songket & tenun', 'Songket & woven cloth', 'NONE'),
    leaf('selendang-syal', 'Selendang & syal', 'Shawls & scarves', 'NONE'),
  ]),
  root('kriya-anyaman', 'Kriya & anyaman', 'Craft & weaving', [
    leaf('anyaman-pandan', 'Anyaman pandan', 'Pandan weaving', 'NONE'),
    leaf('rotan-lidi', 'Rotan & lidi', 'Rattan & palm rib', 'NONE'),
    leaf('ukiran-kayu', 'Ukiran & perkakas kayu', 'Carving & woodware', 'NONE'),
    leaf('gelang-hiasan', 'Gelang & hiasan', 'Bracelets & ornaments', 'NONE'),
  ]),
  root('kebun-rempah', 'Hasil kebun & rempah', 'Farm goods & spices', [
    leaf('rempah-utuh', 'Rempah utuh', 'Whole spices', 'FRESH'),
    leaf('rempah-bubuk', 'Rempah bubuk', 'Ground spices', 'PACKED'),
    leaf('madu-gula-aren', 'Madu & gula aren', 'Honey & palm sugar', 'PACKED'),
    leaf('minyak', 'Minyak kelapa & kepayang', 'Coconut & kepayang oil', 'PACKED'),
    leaf('beras-palawija', 'Beras & palawija', 'Rice & field crops', 'FRESH'),
    leaf('buah-segar', 'Buah segar', 'Fresh fruit', 'FRESH'),
  ]),
  root('ikan-laut', 'Ikan & laut', 'Fish & sea', [
    leaf('ikan-asin-terasi', 'Ikan asin, ebi & terasi', 'Salted fish, dried shrimp & terasi', 'PACKED'),
    leaf('ikan-udang-segar', 'Ikan & udang segar', 'Fresh fish & prawns', 'FRESH'),
    leaf('olahan-beku', 'Olahan beku', 'Frozen food', 'PACKED'),
  ]),
  root('hampers-oleh-oleh', 'Hampers & oleh-oleh', 'Hampers & gifts', [
    leaf('hampers-makanan', 'Hampers makanan & minuman', 'Food & drink hampers', 'PACKED'),
    leaf('hampers-kriya', 'Hampers kain & kriya', 'Cloth & craft hampers', 'NONE'),
    leaf('hantaran-cendera-mata', 'Hantaran & cendera mata', 'Wedding trays & keepsakes', 'NONE'),
  ]),
  root('jasa-kelas', 'Jasa & kelas', 'Services & classes', [
    leaf('kelas-batik-aksara', 'Kelas batik & aksara', 'Batik & script classes', 'NONE'),
    leaf('kelas-kopi-dapur', 'Kelas kopi & dapur', 'Coffee & cooking classes', 'NONE'),
    leaf('jasa-ukir-jahit', 'Jasa ukir & jahit', 'Carving & sewing services', 'NONE'),
  ]),
];
