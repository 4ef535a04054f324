import type { ApiClientOptions, Transformer } from 'grammy';

type Fetch = NonNullable<ApiClientOptions['fetch']>;

/**
 * A `fetch` for grammY's own client that hands each call to `transport`. @grammyjs/conversations
 * makes an Api of its own, without the transformers of the bot: without this its calls would go
 * past our client, with no retries and no patience. Files are not sent so; a body that is none of
 * JSON throws.
 */
export function fetchThrough(transport: Transformer): Fetch {
  const call: (url: string, init: { body: string }) => Promise<Response> = async (url, init) => {
    const method = url.slice(url.lastIndexOf('/') + 1);
    const payload: unknown = JSON.parse(init.body);
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the method and payload are of grammY's making
    const answer = await transport(noOther, method as 'sendMessage', payload as never);
    return new Response(JSON.stringify(answer));
  };
  return call;
}

const noOther: Parameters<Transformer>[0] = () => {
  throw new Error('There is no other client.');
};
