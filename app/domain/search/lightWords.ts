/** Words that join others and find nothing by themselves, in both languages; measures too, which stand in no name. */
const joining = wordsIn(`
  yang yg dan dn atau di ke dari dr dri untuk utk untk tuk buat bwt bt dengan dgn dg ala ini itu tsb para per isi pada pd nya
  the a an of for from in on with and or by to made at as that this is are
  kg kilo kilogram g gr gram ons ml liter l cm m pcs pc bh bks lbr`);

/**
 * What people say around what they look for: how they ask, how good it should be, for whom and for which day. Goods that
 * say it too are the better for it, but none has to.
 */
const liked = wordsIn(`
  harga hrg berapa brp berapaan brapa jual jualan dijual beli dibeli belanja cari nyari mencari carikan pesan order mau pengen pingin ingin butuh perlu
  ada adakah apa apakah mana dimana gimana bagaimana bisa boleh tolong minta dong donk deh sih ya nih kak kakak min gan sis bang bos
  aja saja banget bgt sekali paling lebih juga jg lagi lg saya aku kami kita toko tokonya warung dekat terdekat sini daerah
  where what which how much price buy order want need looking look search find get some any my me please shop store near sale
  khas asli ori original otentik enak lezat sedap nikmat mantap maknyus bagus baik terbaik cantik unik keren lucu indah mewah premium
  kualitas berkualitas terkenal populer viral favorit rekomendasi lokal tradisional tradisionil kekinian modern istimewa spesial awet
  best good great nice beautiful pretty cute unique authentic genuine local traditional typical famous popular quality premium luxury tasty
  delicious special favorite favourite real ethnic native natural organic organik
  indonesia indonesian jambi sumatra sumatera province provinsi kabupaten kota
  pria wanita cowok cewek perempuan lelaki dewasa remaja ibu bapak ayah mama papa mamak istri suami pacar teman sahabat guru dosen bos tamu
  keluarga orangtua mertua nenek kakek adik keponakan rekan kolega him her mom mum mother dad father parents wife husband friend friends
  girlfriend boyfriend teacher women woman men man adults colleague boss guests
  lebaran idul fitri ramadan ramadhan puasa natal imlek ultah ulang tahun wisuda anniversary syukuran hajatan arisan valentine
  birthday christmas graduation eid holiday party pesta acara perpisahan
  bahan baku aneka macam jenis berbagai model tipe varian merek ukuran resep menu kind kinds type types various assorted selection
  membeli membelikan memesan menjual belikan beliin pesankan ongkos
  buah biji pak bungkus botol lembar helai ekor butir porsi set kemasan
  online ongkir gratis diskon promo free shipping cod`);

/** How something is, not what: where nothing has all of the words, these are the first that goods may lack. */
const qualities = wordsIn(`
  kering basah segar mentah matang beku cair padat pedas pedes manis asin asam asem gurih pahit hambar besar kecil mini jumbo panjang pendek lebar
  tebal tipis halus kasar lembut keras renyah garing empuk wangi harum hangat panas dingin murni tua muda baru lama ringan berat cantik polos bermotif
  merah hijau ijo hitam putih cokelat coklat biru kuning ungu oranye abu emas perak krem pink
  dried dry fresh raw ripe frozen liquid spicy hot sweet salty sour savory bitter big large small little mini long short wide thick thin fine coarse
  soft hard crispy crunchy fragrant warm cold pure old young new light heavy red green black white brown blue yellow purple orange grey gold silver
  handmade handcrafted homemade vegan vegetarian`);

function wordsIn(text: string): Set<string> {
  return new Set(text.trim().split(/\s+/));
}

/** Whether goods may lack the word and still be meant. */
export function isJoining(word: string): boolean {
  return joining.has(word) || /\d/.test(word) || word.length === 1;
}

/** Whether goods are the better for the word, and may lack it. */
export function isLiked(word: string): boolean {
  return liked.has(word);
}

/** Whether the word says how something is. */
export function isQuality(word: string): boolean {
  return qualities.has(word);
}
