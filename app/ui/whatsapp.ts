/** Opens a chat in WhatsApp with a text that waits to be sent. `phone` in E.164; https://faq.whatsapp.com/5913398998672934 */
export function whatsappLink(phone: string, text: string): string {
  return `https://wa.me/${phone.replace(/\D/g, '')}?text=${encodeURIComponent(text)}`;
}

/** Opens WhatsApp with a text for whomever the reader chooses. */
export function whatsappShare(text: string): string {
  return `https://wa.me/?text=${encodeURIComponent(text)}`;
}
