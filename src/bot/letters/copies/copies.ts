import { countryForms } from '../../../places/countries/country-forms.ts';
import { sureCountry } from '../../../places/writer-country.ts';
import { embassyCopies, type Embassy, type EmbassyCopies } from '../../../sending/embassies.ts';
import type { UrgentAction } from '../../../urgent-action/urgent-action.ts';
import type { PostbagContext } from '../../view/context.ts';
import type { Outgoing } from '../outbox/outgoing.ts';
import { countryOf } from '../outbox/whereabouts.ts';

/** To which embassies copies go. */
export function copiesFor(
  ctx: PostbagContext,
  outgoing: Outgoing,
  action: UrgentAction,
): EmbassyCopies {
  const writerIn = sureCountry(countryOf(ctx, outgoing));
  return embassyCopies(action, writerIn, ctx.services.section.embassies);
}

/** Where no embassy is known, and of an envelope to one, what a careful writer has to know. */
export function howToFindEmbassy(
  { say, language }: PostbagContext,
  { signing }: Outgoing,
  { country }: UrgentAction,
): string {
  const find = say('sending-embassy-find', { country: countryForms(country, language).name });
  return signing === 'initials' ? `${find} ${say('sending-careful-embassy')}` : find;
}

/** What names an embassy in the data of a button: where it can be reached. */
export function embassyId({ in: where, addressLines, emails, faxes }: Embassy): string {
  return [where, ...addressLines, ...emails, ...faxes].join('\n');
}
