import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Payload } from 'payload'
import sharp from 'sharp'
import type { Logo } from '../payload-types'

/** What a logo may fill, in pixels. */
export interface Room {
  width: number
  height: number
}

/** As large as a room lets something be that keeps its shape. */
export function within(size: Room, room: Room): Room {
  const scale = Math.min(room.width / size.width, room.height / size.height)
  return { width: Math.max(1, Math.round(size.width * scale)), height: Math.max(1, Math.round(size.height * scale)) }
}

/**
 * A logo as PNG, which every program shows, no larger than there is room for.
 * @param ground white for a logo that is made for light: a program that turns a page dark then leaves it one to be seen on
 * @returns null where there is none, or its file is gone
 */
export async function logoAsPng(
  payload: Payload,
  logo: Pick<Logo, 'filename'> | null | undefined,
  room: Room,
  ground: 'white' | 'none',
): Promise<Buffer | null> {
  if (!logo?.filename) return null
  try {
    const drawing = sharp(await readFile(fileOf(payload, logo.filename)), { density: 288 }).resize({ ...room, fit: 'inside' })
    return await (ground === 'white' ? drawing.flatten({ background: '#ffffff' }) : drawing).toColourspace('srgb').png().toBuffer()
  } catch (error) {
    payload.logger.warn({ msg: 'The logo could not be drawn as PNG', err: error })
    return null
  }
}

const fileOf = (payload: Payload, name: string): string => join(payload.collections.logos.config.upload.staticDir ?? '', name)
