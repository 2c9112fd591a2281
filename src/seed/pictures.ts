import type { Payload } from 'payload'
import sharp from 'sharp'

interface Drawing {
  alt: { sv: string; en: string }
  svg: string
}

const size = { width: 1200, height: 675 }

const drawn = (parts: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1200 675" width="${size.width}" height="${size.height}">${parts}</svg>`

/** Drawn for the demonstration: flat shapes in the colours of the strength areas. */
const drawings: Record<'energi' | 'fjall', Drawing> = {
  fjall: {
    alt: {
      sv: 'Teckning: två fjäll med snö på topparna, en sjö framför och en stig som leder upp.',
      en: 'Drawing: two mountains with snow on their tops, a lake before them and a path leading up.',
    },
    svg: drawn(
      '<rect width="1200" height="675" fill="#f6e7d7"/><circle cx="930" cy="150" r="70" fill="#e8a33d"/>' +
        '<path d="M0 470 L330 150 L560 400 L760 210 L1200 520 L1200 675 L0 675Z" fill="#8c2f5f"/>' +
        '<path d="M330 150 L262 216 L300 236 L332 206 L372 244 L398 224Z M760 210 L706 262 L742 282 L768 256 L806 284 L832 262Z" fill="#fff8f0"/>' +
        '<path d="M0 520 L420 430 L800 500 L1200 450 L1200 675 L0 675Z" fill="#5d1f40"/>' +
        '<path d="M300 580 Q600 520 940 585 Q700 650 300 580Z" fill="#9cc3dd"/>' +
        '<path d="M560 675 Q620 620 560 575 Q505 530 590 480 Q640 450 620 420" fill="none" stroke="#f6e7d7" stroke-width="10" stroke-linecap="round" stroke-dasharray="4 22"/>',
    ),
  },
  energi: {
    alt: {
      sv: 'Teckning: tre vindkraftverk på en höjd, ett hus med solceller och en elledning mellan dem.',
      en: 'Drawing: three wind turbines on a hill, a house with solar panels and a power line between them.',
    },
    svg: drawn(
      '<rect width="1200" height="675" fill="#e4eef2"/><path d="M0 500 Q350 350 720 480 T1200 450 L1200 675 L0 675Z" fill="#2f6b3a"/>' +
        '<path d="M0 590 Q400 520 1200 600 L1200 675 L0 675Z" fill="#1f4a28"/>' +
        [
          [250, 420, 1],
          [430, 440, 0.8],
          [590, 455, 0.65],
        ]
          .map(
            ([x, y, scale]) =>
              `<g transform="translate(${x} ${y}) scale(${scale})" fill="#ffffff"><path d="M-6 0 L-3 -230 L3 -230 L6 0Z"/>` +
              [0, 120, 240]
                .map((turn) => `<path d="M-5 0 Q0 -70 2 -120 Q10 -60 6 0Z" transform="translate(0 -230) rotate(${turn + 20})"/>`)
                .join('') +
              '<circle cy="-230" r="9"/></g>',
          )
          .join('') +
        '<path d="M820 560 L820 450 L930 380 L1040 450 L1040 560Z" fill="#f4efe6"/><path d="M800 458 L930 372 L1060 458 L1040 470 L930 397 L820 470Z" fill="#8a5a00"/>' +
        '<path d="M945 386 L1035 446 L1035 466 L945 406Z" fill="#1f5f99"/><rect x="905" y="490" width="50" height="70" fill="#8a5a00"/><rect x="845" y="480" width="40" height="40" fill="#9cc3dd"/>' +
        '<path d="M600 330 Q720 420 830 440" fill="none" stroke="#1f4a28" stroke-width="4"/>',
    ),
  },
}

/** The pictures of the demonstration, as the media library keeps them. @returns their ids by name */
export async function seedPictures(payload: Payload): Promise<Map<string, string>> {
  const ids = new Map<string, string>()
  for (const [name, { alt, svg }] of Object.entries(drawings)) {
    const data = await sharp(Buffer.from(svg)).png().toBuffer()
    const file = { data, mimetype: 'image/png', name: `${name}.png`, size: data.length }
    const { id } = await payload.create({ collection: 'media', locale: 'sv', data: { alt: alt.sv, credit: 'Spets' }, file })
    await payload.update({ collection: 'media', id, locale: 'en', data: { alt: alt.en } })
    ids.set(name, id)
  }
  return ids
}
