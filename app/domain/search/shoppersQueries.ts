/**
 * What shoppers type, written down without looking at the rules, and what may stand first, each by itself or several joined
 * by an ampersand: a slug, where a star stands for anything; a category; a shop; the regency where it is made or sold; a price at most.
 * Like the other table this is a measure: it loses its worth once something is made for one of its rows.
 */
export const shoppersQueries = `
# Plain words
kopi | kopi-*
dendeng | dendeng-*
tikar | tikar-*
songket | *songket*
duku | duku-kumpeh
terasi | terasi-*
sapu | sapu-lidi-* sapu-ijuk-*
nastar | nastar-*
abon | abon-*
talenan | talenan-*
cuka | cuka-*
selendang | selendang-*
kentang | kentang-kayu-aro kentang-jangkat
lemang | lemang-*
sarung | sarung-tenun-*
gelang | gelang-*
serundeng | serundeng-*
udang galah | udang-galah-*
blus | blus-*
nampan | nampan-*
tempoyak | tempoyak-* sambal-tempoyak-*
kipang | kipang-*
lempok | lempok-*
bakul | bakul-* keranjang-*
terung belanda | sirup-terung-*
dompet | dompet-*
kopi arabika | kopi-arabika-*
madu | madu-*
pinang | *pinang*
miniatur | miniatur-*
taplak | taplak-*
kerupuk | kerupuk-*
batik | *batik*
dodol | dodol-*
sirup | sirup-*
kemeja | kemeja-*
teri | sambal-tempoyak-teri
teh | teh-*
tas | tas-*
ukiran kayu | shop:ukir-rengas-condong miniatur-*
kolang kaling | manisan-kolang-*
jus pinang | jus-pinang-*
pempek campur | pempek-campur-*
beras | beras-payo-*
abon sapi | abon-*
kelas membatik | kelas-membatik-*
syal | syal-*
gula semut | gula-semut-*
kacang | kacang-* kipang-*
tenun | *tenun* category:songket-tenun
nanas | *nanas*
# Several words
teh hijau | teh-hijau-*
kopi liberika bubuk | kopi-liberika-tungkal-bubuk
gula aren cair | gula-aren-cair-*
kemeja batik pria | kemeja-batik-* kemeja-pendek-tungkal kemeja-incung-rawang
minyak kelapa murni | minyak-kelapa-murni-*
kain batik tulis | batik-tulis-*
tas anyaman | tas-pandan-pasar keranjang-rotan-*
madu hutan asli | madu-*
sambal teri | sambal-tempoyak-teri
biji kopi mentah | category:kopi-hijau
kain seragam kantor | seragam-batik-kantor-*
kopi gula aren | kopi-aren-saset
bolu pandan | bolu-kojo-*
keripik pisang cokelat | keripik-pisang-*
kain songket merah | *songket*
gelang biji saga | gelang-manik-biji-saga
teh celup | teh-kulit-manis-celup-*
madu lebah tanpa sengat | madu-kelulut-*
batik warna alam bakau | shop:batik-bakau-muara-sabak
baju batik lengan pendek | kemeja-pendek-tungkal kemeja-batik-lengan-pendek-jelmu
kemeja tenun | kemeja-tenun-*
dodol kentang kayu aro | dodol-kentang-*
kopi saring gantung | kopi-liberika-saring-*
sambal lado | sambal-lado-*
minuman serbuk jahe | serbuk-pinang-jahe gula-jahe-*
kain tenun untuk sarung | sarung-tenun-*
keripik nanas | keripik-nanas-*
kain batik motif durian | batik-cap-durian-pecah batik-*durian*
sapu ijuk | sapu-ijuk-*
selendang tenun | selendang-tenun-*
beras kerinci | beras-payo-*
paket kopi jambi | hampers-tiga-kopi-*
jasa jahit baju | jasa-jahit-*
kopi robusta bubuk | kopi-robusta-* kopi-batang-asai
batik tulis sutra | batik-tulis-akar-napas
gula kelapa cetak | gula-kelapa-*
tas laptop batik | tas-jinjing-bakau tas-*
kotak hantaran | kotak-hantaran-*
papan nama rumah | papan-nama-*
sirup terong belanda | sirup-terung-*
kopi tubruk halus | kopi-*
keripik kentang pedas | keripik-kentang-*
kopi liberika tungkal 250 gram | kopi-liberika-tungkal-*
kain batik kapal sanggat | kemeja-batik-kapal-sanggat batik-*
cuka aren | cuka-aren-*
madu kelulut asli sarolangun | madu-kelulut-*
tas pandan warna kuning | tas-pandan-*
ikan patin salai | patin-salai-*
sandal rotan | *rotan*
batik seragam sekolah | batik-seragam-sekolah-*
sirup kayu manis | sirup-kulit-manis-*
kerupuk udang mentah | kerupuk-udang-*
kopi arabika jangkat biji | kopi-arabika-jangkat-biji
dompet songket kecil | dompet-songket-*
minyak goreng kelapa | minyak-goreng-*
gantungan kunci kayu angsa | gantungan-kunci-*
terasi udang asli | terasi-*
tas kain batik | tas-*
lapis legit jambi | lapis-legit-*
# Slips of the finger
kopi arabka | kopi-arabika-*
kerupk udang | kerupuk-udang-*
songkte | *songket*
dendneg batokok | dendeng-*
lempok duriann | lempok-*
madu sialamg | madu-sialang-*
batil tulis | batik-tulis-*
kulir manis | kulit-manis-*
gula semtu | gula-semut-*
pempke | pempek-*
talennan | talenan-*
nanastangkit | *nanas*
kayumanis | kulit-manis-* *kulit-manis*
kopu robusta | kopi-robusta-* kopi-batang-asai kopi-aren-saset
madu kelult | madu-kelulut-*
selendnag songket | selendang-songket-*
krupuk udan | kerupuk-udang-*
gula ren | gula-*&category:madu-gula-aren
tudng saji | tudung-saji-*
padamarran | padamaran-*
bolukojo | bolu-kojo-*
sirup kulit msnis | sirup-kulit-manis-*
kemaja batik | kemeja-*
minyk kelapa | minyak-*kelapa*
talensn kayu | talenan-*
kulit mnis bubuk | kulit-manis-bubuk-*
batik tulsi | batik-tulis-*
keripk pisang | keripik-pisang-*
anyamn rotan | keranjang-rotan-* category:rotan-lidi
kopi masurao | kopi-robusta-masurai-*
manisan kolang kalin | manisan-kolang-*
serundnegg | serundeng-*
hamprs | hampers-*
dendeg | dendeng-*
gulasemut | gula-semut-*
kelas mebatik | kelas-membatik-*
nastr | nastar-*
piring lidy | piring-lidi-*
abon sappi | abon-*
kpo liberika | kopi-liberika-*
tikar pabdan | tikar-*
dodol nansa | dodol-nanas-*
kopi arabiak | kopi-arabika-*
ikan asni | ikan-asin-*
lemang kantong smear | lemang-*
gelan kayu | gelang-*
seirup jeruk | sirup-*
pinagn muda | jus-pinang-*
batik incuung | *incung*
rotna | *rotan*
bingkisn | bingkisan-* hampers-*
kupi tungkal | kopi-liberika-*
suvenr kayu | gantungan-kunci-* category:ukiran-kayu miniatur-* category:hantaran-cendera-mata
dumpet songket | dompet-*
trasi uddang | terasi-*
gulaaren | gula-*&category:madu-gula-aren
durian beukk | durian-kupas-*
kelas batk | kelas-*
selemdang | selendang-*
kripik nenas | keripik-nanas-*
madu hutn | madu-*
topi pandam | topi-pandan-*
kulit mansi | kulit-manis-*
pmpek beku | pempek-beku-*
kuppi bubuk | category:kopi-bubuk
baitk cap | batik-cap-* batik-seragam-*
tempyoak | tempoyak-* sambal-tempoyak-*
jodah gedamg | jodah-gedang-*
selai nannas | selai-nanas-*
sapuijuk | sapu-ijuk-*
dendeng battokok | dendeng-*
kemeja btik | kemeja-*
teh htam | teh-hitam-*
# As people chat
kpi bubuk | category:kopi-bubuk
kripik pisang | keripik-pisang-*
trasi | terasi-*
tmpoyak | tempoyak-* sambal-tempoyak-*
kue smprong | kue-semprong-*
otak2 | otak-otak-*
gantungan knci | gantungan-kunci-*
kmeja batik | kemeja-*
keripik yg pedas | keripik-* stik-ikan-*
tlg kopi liberika yg bubuk | kopi-liberika-tungkal-bubuk
ad jual tempoyak ga | tempoyak-* sambal-tempoyak-*
brp harga lempok | lempok-*
sambel ijo | sambal-lado-*
kpal sanggat | kemeja-batik-kapal-sanggat
krpik kentang | keripik-kentang-*
pmpek | pempek-*
dodol nnas | dodol-nanas-*
kak ada madu hutan? | madu-*
bt kado nikahan | category:hampers-oleh-oleh *songket*
kue lebaran nastr | nastar-*
tas pndan | tas-pandan-*
teh ijo | teh-hijau-*
mnyk kepayang | minyak-kepayang-*
min jual songket yg merah brp? | *songket*
cemilan2 pedes | category:makanan-camilan
krn ada batik tulis | batik-tulis-*
mau beli kopi bubuk dong | category:kopi-bubuk
hrg beras payo | beras-payo-*
sambal trasi | terasi-* sambal-*
kue smprng | kue-semprong-*
slndang batik | selendang-*
ada kopi biji ga kak | category:kopi-sangrai category:kopi-hijau
pngen pempek | pempek-*
brp ongkos batik tulis | batik-tulis-*
jual madu asli bt obat | madu-*
jual kopi yg msh biji ga min | category:kopi-sangrai category:kopi-hijau
tikar utk tidur | tikar-*
oleh2 dr kerinci apa ya | made-in:15.01 made-in:15.72
kmja batik cwk | kemeja-* blus-*
kripik pisang coklt | keripik-pisang-*
# Other words for it
oleh oleh jambi | category:hampers-oleh-oleh category:makanan-camilan
souvenir | category:hantaran-cendera-mata category:hampers-oleh-oleh category:gelang-hiasan miniatur-*
hadiah | category:hampers-oleh-oleh
kado ulang tahun | category:hampers-oleh-oleh
jajanan | category:makanan-camilan
camilan | category:makanan-camilan
wedang | serbuk-pinang-jahe gula-jahe-* sirup-kulit-manis-* kulit-manis-stik-kopi teh-kulit-manis-*
sarapan | hampers-sarapan-* paket-pagi-*
cassiavera | *kulit-manis*
ikan asap | patin-salai-*
gula merah | gula-*&category:madu-gula-aren
penutup makanan | tudung-saji-*
buah tangan | category:hampers-oleh-oleh category:makanan-camilan
kain sarung | sarung-* *songket*
kenang-kenangan | category:hampers-oleh-oleh miniatur-* category:gelang-hiasan
cemilan buat anak | category:makanan-camilan
kopi bungkus | kopi-*
ikan kering | ikan-asin-* ebi-* patin-salai-*
tas belanja | tas-belanja-* tas-pandan-pasar
bingkisan idul fitri | category:hampers-oleh-oleh
gula jawa | gula-*&category:madu-gula-aren
nangka | kopi-liberika-*
rempah | category:rempah-utuh category:rempah-bubuk hampers-rempah-*
penganan khas jambi | category:makanan-camilan
minuman penghangat badan | *jahe* *pinang*
alas tidur | tikar-*
pengharum masakan | category:rempah-utuh category:rempah-bubuk category:tempoyak-bumbu
makanan ringan | category:makanan-camilan
kain ulos | category:songket-tenun *songket* category:batik-cap
parsel | category:hampers-oleh-oleh
kaldu udang | ebi-* terasi-*
tempat tidur tikar | tikar-*
es sirup merah | sirup-*
cemilan keluarga | category:makanan-camilan
tudung nasi | tudung-saji-*
suvenir ulang tahun | category:hampers-oleh-oleh category:gelang-hiasan miniatur-*
kopi sachet | kopi-aren-saset
minyak sayur | minyak-*
kue bolu | bolu-kojo-*
cendramata | category:hantaran-cendera-mata category:hampers-oleh-oleh miniatur-*
biji kopi panggang | category:kopi-sangrai
gula nira | gula-*&category:madu-gula-aren
kue khas lebaran | nastar-* kue-semprong-* category:kerupuk-keripik
cinderamata | category:hampers-oleh-oleh miniatur-*
kudapan | category:makanan-camilan
tatakan gelas | paket-belajar-* taplak-*
ikat kepala laki laki | lacak-songket
udang kering | ebi-*
tas tangan wanita | tas-* dompet-*
# With a place
kopi kerinci | kopi-arabika-kerinci-*
batik seberang | shop:batik-jelmu-seberang
oleh oleh sungai penuh | made-in:15.72
kerajinan tebo | made-in:15.09
makanan khas sarolangun | made-in:15.03
kopi tungkal | kopi-liberika-*
batik muara sabak | shop:batik-bakau-muara-sabak
madu sarolangun | madu-*&made-in:15.03
gula aren bungo | gula-*&made-in:15.08
teh kerinci | teh-*&made-in:15.01
ukiran batanghari | shop:ukir-rengas-condong
khas tanjabbar | made-in:15.06
batik kerinci | batik-*incung* shop:batik-incung-rawang
oleh-oleh dari merangin | made-in:15.02
kain batanghari | made-in:15.04
produk bungo | made-in:15.08
camilan sarolangun | made-in:15.03&category:makanan-camilan
kopi muaro bungo | kopi-aren-saset
hasil laut tanjung jabung timur | made-in:15.07&category:ikan-laut shop:dapur-nipah-panjang
pempek jambi | pempek-*
madu batanghari | madu-hutan-pemayung
kerajinan muaro jambi | shop:kriya-desa-candi
oleh oleh tungkal | made-in:15.06
tenunan batanghari | shop:tenun-lubuk-ruso
makanan sungai penuh | made-in:15.72&category:makanan-camilan
teh kayu aro | teh-*&made-in:15.01
batik sungai penuh | *incung*
kerupuk tanjabtim | kerupuk-* stik-ikan-*
oleh oleh sarolangun | made-in:15.03
gula semut sarolangun | gula-semut-mentawak
anyaman muara tebo | shop:anyaman-vii-koto
dodol muaro jambi | dodol-nanas-tangkit
oleh oleh khas kerinci | made-in:15.01 made-in:15.72
batik tanjung jabung timur | shop:batik-bakau-muara-sabak
madu bukit dua belas | madu-*
dendeng kerinci | dendeng-*
lempok bungo | lempok-*
oleh oleh muara bungo | made-in:15.08
kopi sarolangun | kopi-batang-asai
batik kota jambi | shop:batik-jelmu-seberang made-in:15.71
hasil bumi kerinci | made-in:15.01
souvenir candi muaro jambi | shop:kriya-desa-candi
kerupuk jambi | kerupuk-* keripik-*
kopi lembah masurai | kopi-robusta-masurai-*
kain seberang | shop:batik-jelmu-seberang shop:songket-ulu-gedong
gula aren rantau pandan | gula-aren-*-rantau-pandan
tas tebo | tas-pandan-*
makanan khas bungo | made-in:15.08
# With a wish: a price, an occasion
oleh oleh murah | category:hampers-oleh-oleh&at-most:75000 category:makanan-camilan&at-most:75000
kado pernikahan | category:hampers-oleh-oleh *songket*
hampers lebaran | category:hampers-makanan category:hampers-kriya
kopi murah | kopi-*&at-most:45000
batik dibawah 200 ribu | category:batik-busana&at-most:200000
souvenir pernikahan murah | category:hantaran-cendera-mata
hadiah buat ibu | category:hampers-oleh-oleh category:selendang-syal
kado untuk pacar | category:hampers-oleh-oleh category:selendang-syal category:gelang-hiasan
gelang 20rb | gelang-manik-*
hampers 200 ribuan | category:hampers-oleh-oleh&at-most:200000
kemeja paling murah | kemeja-pendek-tungkal
suvenir kantor banyak | category:hantaran-cendera-mata category:hampers-oleh-oleh
batik 100 ribuan | category:batik-busana&at-most:100000
oleh2 kurang dari 30rb | at-most:30000
kopi yang enak dan murah | kopi-*&at-most:45000
madu di bawah 50rb | madu-sialang-*
hadiah wisuda | category:hampers-oleh-oleh selendang-songket-*
camilan halal | category:makanan-camilan category:ikan-laut
kado untuk ayah dibawah 300 ribu | category:hampers-oleh-oleh&at-most:300000
kopi 50 ribuan | kopi-*&at-most:59000
selendang di bawah 100rb | selendang-matohari syal-*
hampers termurah | category:hampers-oleh-oleh&at-most:125000
hadiah natal | category:hampers-oleh-oleh lapis-legit-*
oleh oleh paling murah | at-most:40000
kain batik maksimal 190 ribu | category:batik-busana&at-most:190000
parsel lebaran 150rb | category:hampers-oleh-oleh&at-most:150000
# What it is of
tas kanvas | tas-jinjing-bakau
gelang kayu | gelang-manik-biji-saga
batik sutra | batik-tulis-akar-napas
sendok kayu | sendok-kayu-*
keranjang rotan | keranjang-rotan-*
tas dari perca | tas-belanja-batik-* tas-serut-*
talenan kayu besi | talenan-*
benang emas | *songket*
kain sutera | batik-tulis-akar-napas
anyaman bambu | category:rotan-lidi category:anyaman-pandan lemang-*
topi anyaman | topi-pandan-*
syal katun | syal-* selendang-*
gantungan kayu | gantungan-kunci-*
bakul pandan | bakul-pandan-*
sapu tangkai rotan | sapu-ijuk-* sapu-lidi-*
kotak kayu | bingkisan-tamu-* category:ukiran-kayu kotak-*
dompet kain songket | dompet-songket-*
sarung katun | sarung-*
# What it is for
alas buat lantai | tikar-*
peralatan dapur | category:kriya-anyaman hampers-kuala-*
bumbu gulai | kulit-manis-batang-* category:tempoyak-bumbu category:rempah-utuh category:rempah-bubuk
buat ngopi | kopi-*
topi pantai | topi-pandan-*
tempat baju kotor | keranjang-rotan-*
obat batuk | madu-* *jahe*
buat salad atau acar | cuka-*
teman kopi sore | category:makanan-camilan
untuk seserahan | kotak-hantaran-* category:hampers-oleh-oleh *songket*
nyapu halaman | sapu-*
masak sambal | terasi-* sambal-* category:tempoyak-bumbu ebi-* hampers-kuala-*
buat pempek | gula-kelapa-* pempek-* cuka-*
tempat tisu atau uang | dompet-*
untuk es | sirup-* jus-*
bahan baku jamu | pinang-kering-* kulit-manis-* madu-* *jahe*
buat rambut | minyak-kelapa-murni-*
bekal di bus | paket-bus-malam-* category:makanan-camilan
menyimpan beras | bakul-* keranjang-*
bungkus nasi kenduri | piring-lidi-* tudung-saji-*
hiasan ruang tamu | panel-* hiasan-* miniatur-*
buat sarung salat | sarung-*
pewarna batik | pinang-kering-* *celup* kelas-celup-*
alat dapur kayu | sendok-kayu-* talenan-* nampan-*
untuk ngeteh | teh-* sirup-*
campuran kopi susu | gula-aren-cair-* kopi-*
# Shops
kebun kersik tuo | shop:kebun-kersik-tuo
dapur nipah panjang | shop:dapur-nipah-panjang
songket ulu gedong | shop:songket-ulu-gedong
batik jelmu | shop:batik-jelmu-seberang
koperasi masurai | shop:koperasi-lembah-masurai
lempok tanah tumbuh | shop:lempok-tanah-tumbuh
ukir rengas | shop:ukir-rengas-condong
galeri tepian | shop:galeri-tepian-batanghari
kelapa pinang betara | shop:kelapa-pinang-betara
rimbo air hitam | shop:rimbo-air-hitam
kriya desa candi | shop:kriya-desa-candi
dapur pondok tinggi | shop:dapur-pondok-tinggi
batik pesisir tungkal | shop:batik-pesisir-tungkal
dapur solok sipin | shop:dapur-solok-sipin
kebun jangkat | shop:kebun-jangkat
anyaman vii koto | shop:anyaman-vii-koto
toko batik incung | shop:batik-incung-rawang
# Words of the region
pempek | pempek-*
lacak | lacak-songket
seruit | tempoyak-* sambal-* patin-salai-* terasi-*
galamai | gelamai-*
cuko | pempek-* cuka-* gula-kelapa-*
tekuluk | category:selendang-syal lacak-songket selendang-*
tanjak jambi | lacak-songket
kue kojo | bolu-kojo-*
jadah | jodah-gedang-*
galamai merangin | gelamai-*
lempuk duren | lempok-*
dendeng lambok | dendeng-*
pedamaran | padamaran-*
tempoyak ikan patin | tempoyak-* patin-salai-* sambal-tempoyak-*
gulo aren | gula-*&category:madu-gula-aren
kopi kinci | kopi-arabika-kerinci-*
kue gandus padamaran | padamaran-*
empek2 | pempek-*
# English
cinnamon | *kulit-manis*
cinnamon sticks | kulit-manis-batang-* kulit-manis-stik-* kulit-manis-karung-*
coffee beans | category:kopi-sangrai category:kopi-hijau
honey | madu-*
fish crackers | kerupuk-ikan-* stik-ikan-*
palm sugar | gula-*&category:madu-gula-aren
dried shrimp | ebi-*
wood carving | category:ukiran-kayu
woven mat | tikar-*
coconut oil | minyak-*kelapa*
cutting board | talenan-*
gift box | category:hampers-oleh-oleh
beef jerky | dendeng-*
keychains | gantungan-kunci-*
ginger drink | serbuk-pinang-jahe gula-jahe-*
ground coffe | category:kopi-bubuk
hand drawn batik | batik-tulis-*
straw hat | topi-pandan-*
souvenirs from jambi | category:hampers-oleh-oleh category:makanan-camilan
shrimp paste | terasi-*
wallets for women | dompet-*
wooden spoon set | sendok-kayu-*
arabica kerinci ground | kopi-arabika-kerinci-*&category:kopi-bubuk
silk batik | batik-tulis-akar-napas
durian | *durian*
smoked fish | patin-salai-*
natural honey | madu-*
beach bag | tas-*
chili sauce | sambal-*
mangrove dye | shop:batik-bakau-muara-sabak
gifts for mom | category:hampers-oleh-oleh category:selendang-syal
woven baskets with lid | bakul-pandan-* keranjang-*
cinnamon tea bags | teh-kulit-manis-*
learn coffee roasting | kelas-sangrai-*
fresh pineapple | nanas-tangkit-segar
palm leaf bag | tas-pandan-*
spicy snack | category:makanan-camilan
robusta coffee | kopi-robusta-* kopi-batang-asai kopi-aren-saset
handwoven sarong | sarung-tenun-*
coconut sugar | gula-kelapa-*
banana crisps | keripik-pisang-*
wooden cutting board | talenan-*
spices | category:rempah-utuh category:rempah-bubuk hampers-rempah-*
batik class | kelas-*&category:kelas-batik-aksara
wedding favors | category:hampers-oleh-oleh
rice from kerinci | beras-payo-*
crunchy peanut snack | kacang-sembunyi kipang-*
shawl | selendang-* syal-*
dried beef | dendeng-*
green tea leaves | teh-hijau-*
batik scarf | syal-* selendang-*
temple souvenir | miniatur-* bingkisan-tamu-candi shop:kriya-desa-candi
sambal | sambal-*
traditional snacks of jambi | category:makanan-camilan
coffee gift set | hampers-tiga-kopi-* category:hampers-oleh-oleh
men's batik shirts | kemeja-*
liquid palm sugar | gula-aren-cair-*
rattan | *rotan*
fermented durian paste | tempoyak-*
handmade wooden tray | nampan-*
frozen fish cakes | pempek-beku-* otak-otak-*
pineapple syrup | sirup-nanas-*
hand woven sarong | sarung-tenun-*
dried anchovies | sambal-tempoyak-teri ikan-asin-* ebi-*
batik workshop | kelas-*&category:kelas-batik-aksara
organic forest honey | madu-*
cinnamon powder | kulit-manis-bubuk-*
liberica beans | kopi-liberika-tungkal-biji-* biji-hijau-liberika-*
bamboo basket | keranjang-* bakul-*
table runner | taplak-*
breakfast hamper | hampers-sarapan-*
stingless bee honey | madu-kelulut-*
pempek fish cake | pempek-*
red songket | *songket*
hanging coffee drip bag | kopi-liberika-saring-*
pitcher plant rice | lemang-*
straw bag | tas-pandan-*
shredded beef | abon-*
gift for teacher | category:hampers-oleh-oleh
coffee kerinci | kopi-arabika-kerinci-*
toasted coconut | serundeng-*
serving plates | piring-lidi-* nampan-*
ground cinnamon | kulit-manis-bubuk-*
carved wooden panel | panel-ukir-*
pandan mat | tikar-*
instant ginger drink | gula-jahe-* serbuk-pinang-*
roasted coffee beans | category:kopi-sangrai
batik fabric | category:batik-cap category:batik-tulis
jambi honey | madu-*
wooden serving tray | nampan-*
crispy chips | keripik-*
souvenir keychain | gantungan-kunci-*
green coffee | category:kopi-hijau
breakfast tea | teh-* hampers-sarapan-*
# Written twice
oleh2 | category:hampers-oleh-oleh category:makanan-camilan
kue kue | category:kue-rumahan kue-*
kue2 kering | category:kerupuk-keripik
oleh-oleh khas jambi | category:hampers-oleh-oleh category:makanan-camilan
gantungan2 kunci | gantungan-kunci-*
kupu kupu | sapu-tangan-*
kue-kue tradisional | category:kue-rumahan category:dodol-lempok
oleh-oleh2 makanan | category:hampers-oleh-oleh category:makanan-camilan
macam2 keripik | keripik-*
kerupuk2 | kerupuk-*
# With affixes
anyaman | category:anyaman-pandan category:rotan-lidi
menganyam | paket-belajar-anyam-* category:anyaman-pandan
gorengan | pempek-campur-* category:kerupuk-keripik
belajar membatik | kelas-membatik-* category:kelas-batik-aksara
ukiran | shop:ukir-rengas-condong
oleh-olehnya Kerinci | made-in:15.01
sulaman | *songket* *tenun*
asapan ikan | patin-salai-*
kerupuknya ikan | kerupuk-ikan-*
bersongket | *songket*
belajar menganyam pandan | paket-belajar-anyam-*
penganyaman pandan | paket-belajar-anyam-* category:anyaman-pandan
pengukir kayu | shop:ukir-rengas-condong
berbatik | *batik*
perhiasan | gelang-*
membeli kopi | kopi-*
tenunannya | category:songket-tenun *tenun*
ukir-ukiran | shop:ukir-rengas-condong miniatur-*
penyedap masakan | category:rempah-utuh category:rempah-bubuk category:tempoyak-bumbu ebi-* terasi-*
# With signs
KOPI!! | kopi-*
Songket,Jambi | *songket*
#pempek | pempek-*
harga tikar pandan berapa? | tikar-*
makanan halal | category:makanan-camilan category:ikan-laut category:hampers-makanan
"batik tulis" | batik-tulis-*
VCO/minyak kelapa | minyak-kelapa-murni-*
Kopi & teh | category:kopi-teh-minuman category:hampers-oleh-oleh
madu... asli!! | madu-*
gula aren, 1kg | gula-*&category:madu-gula-aren
(nastar) | nastar-*
teh/kopi | category:kopi-teh-minuman category:hampers-oleh-oleh
teh, kayu aro | teh-*&made-in:15.01
Madu Sialang (asli) | madu-sialang-*
`;
