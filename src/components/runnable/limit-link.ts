import { address } from '#components/address.ts';
import { pageLanguage } from '#i18n/page.ts';
import type { LimitTopic } from '#runner/limit-examples.ts';

/** Where the course explains a limit, in the language of the page. */
export const aboutLimit = (topic: LimitTopic): string =>
  address(pageLanguage(), `how-programs-run/#${topic}`);
