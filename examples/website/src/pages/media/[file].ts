import type { APIRoute, GetStaticPaths } from 'astro'
import { allPictures, fetchPicture } from '../../lib/pictures'

export const getStaticPaths = (async () =>
  [...(await allPictures())].map(([file, url]) => ({ params: { file }, props: { url } }))) satisfies GetStaticPaths

/** A picture of Spets', kept with the website. */
export const GET: APIRoute<{ url: string }> = async ({ props }) => new Response(await (await fetchPicture(props.url)).arrayBuffer())
