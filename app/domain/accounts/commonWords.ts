/**
 * What the most used passwords of Indonesia and the world are made of, and the words of this place. Digits and signs
 * that people put around them are dealt with by the rule that reads this list.
 */
export const commonWords: readonly string[] = `
sepucuk jambi batanghari angsoduo kerinci sarolangun merangin tebo bungo muaro tanjab sungaipenuh pemprov umkm bangga
123456789 12345678 1234567 123456 12345 1234 87654321 654321 54321 123123 123321 112233 121212 111111 11111 1111 000000
00000 0000 222222 333333 555555 666666 777777 888888 88888 999999 101010 131313 147258369 147258 159753 159357 789456
456789 789789 456123 696969 202020 2024 2025 2026 1945 170845 170 010101
password passw passwd pass sandi katasandi kunci rahasia secret admin administrator root user guest test testing demo
default login masuk welcome selamat hello halo changeme ganti letmein access akses master super manager operator support
qwertyuiop qwerty qwert asdfghjkl asdfgh asdf zxcvbnm zxcvb qazwsx qweasd zaq1 1qaz2wsx 1q2w3e4r 1q2w3e q1w2e3 abcdef
abcde abcd abc123 abc aaaaaa aaaa asdasd qweqwe zxczxc
sayang sayangku sayangkamu cinta cintaku cintakamu kasih kasihku kekasih rindu kangen manis cantik ganteng tampan imut
jelek gila gendut bodoh goblok anjing bangsat kampret monyet kucing kelinci burung macan harimau naga garuda elang
aku kamu kita dia mereka saya anda loveyou iloveyou lovely lover love forever always selamanya bersama bahagia senyum
mama papa mamah papah ibuku ayah ayahku bunda keluarga family anakku adik kakak abang bapak suami istri istriku pacar
allah allahuakbar bismillah alhamdulillah subhanallah insyaallah masyaallah astaghfirullah assalamualaikum islam muslim
muhammad ahmad yesus jesus christ tuhan ketuhanan maria surga berkah barokah ramadhan lebaran muharram amanah ikhlas
indonesia nusantara merdeka pancasila merahputih sumatera sumatra jakarta bandung surabaya medan palembang padang bali
jogja semarang makassar garuda persib persija persebaya arema bola futsal sepakbola soccer football barcelona madrid
liverpool chelsea arsenal juventus manchester united milan ronaldo messi
senin selasa rabu kamis jumat sabtu minggu januari februari maret april juni juli agustus september oktober november
desember monday friday sunday summer winter spring autumn january february march june july august october december
merah putih biru hijau kuning hitam ungu coklat orange purple yellow silver golden green black white blue red
kopi teh madu gula garam nasi goreng bakso rendang durian mangga jeruk pisang coklat chocolate cookie banana cheese
cinnamon pepper ginger rumah pintu jendela bunga mawar melati anggrek matahari bulan bintang langit hujan pelangi laut
gunung pantai sungai hutan angin sunshine rainbow flower angel moonlight starlight shadow
naruto sasuke doraemon pokemon pikachu batman superman spiderman starwars minecraft freefire mobilelegends dragon
monkey tiger eagle falcon panther phoenix wolf bear lion horse kitty puppy princess princes prince queen king
michael jordan jessica jennifer ashley michelle daniel thomas robert charlie andrew joshua matthew anthony george
budi andi agus dedi eko dewi sari siti nurul putri putra rizki rizky fajar bayu indah ayu lestari wahyu yanti yudi
hendra heru iwan joko slamet rina rini ratna ratih wati fitri fitria aisyah fatimah zahra rahma rahmat hidayah hidayat
ridho farhan irfan ilham bagus dian dina diana nina anita maya mega intan permata nabila annisa aulia amelia
trustno1 whatever freedom nothing killer hunter ranger soldier computer komputer internet laptop android samsung xiaomi
oppo vivo nokia iphone apple google facebook instagram tiktok whatsapp gmail yahoo youtube telkomsel indosat honda
yamaha suzuki toyota avanza ferrari mercedes porsche mustang harley corvette
baseball basketball hockey music gitar guitar singer rockstar metallica nirvana slipknot blink182 eminem
sukses success money uang duit kaya jutawan milyarder bisnis toko warung jualan dagang belanja pasar
sekolah kampus kuliah guru murid dokter polisi tentara kantor kerja pegawai bismillahsukses semangat berhasil juara
coba cobain cobacoba tanya jawab lupa lupasandi terserah apaaja entahlah bebas oke okedeh siap mantap mantul kepo
jangan bohong setia percaya damai indahnya kenangan
`
  .trim()
  .split(/\s+/);
