/**
 * The icons in use, read at build; only what a page draws is in its HTML. Copied from Lucide 1.62 (ISC, icons/LICENSE; https://lucide.dev),
 * whose package brings two thousand of them, 67 MB.
 */
import aLargeSmall from './icons/a-large-small.svg?raw';
import arrowLeft from './icons/arrow-left.svg?raw';
import arrowRight from './icons/arrow-right.svg?raw';
import baby from './icons/baby.svg?raw';
import banknote from './icons/banknote.svg?raw';
import bookOpen from './icons/book-open.svg?raw';
import briefcase from './icons/briefcase.svg?raw';
import calculator from './icons/calculator.svg?raw';
import calendarClock from './icons/calendar-clock.svg?raw';
import copy from './icons/copy.svg?raw';
import fileCheck from './icons/file-check.svg?raw';
import flower from './icons/flower.svg?raw';
import handCoins from './icons/hand-coins.svg?raw';
import heartPulse from './icons/heart-pulse.svg?raw';
import image from './icons/image.svg?raw';
import info from './icons/info.svg?raw';
import landmark from './icons/landmark.svg?raw';
import lightbulb from './icons/lightbulb.svg?raw';
import megaphone from './icons/megaphone.svg?raw';
import menu from './icons/menu.svg?raw';
import moon from './icons/moon.svg?raw';
import phone from './icons/phone.svg?raw';
import piggyBank from './icons/piggy-bank.svg?raw';
import printer from './icons/printer.svg?raw';
import puzzle from './icons/puzzle.svg?raw';
import receipt from './icons/receipt.svg?raw';
import route from './icons/route.svg?raw';
import scale from './icons/scale.svg?raw';
import search from './icons/search.svg?raw';
import share2 from './icons/share-2.svg?raw';
import stethoscope from './icons/stethoscope.svg?raw';
import sun from './icons/sun.svg?raw';
import thermometer from './icons/thermometer.svg?raw';
import triangleAlert from './icons/triangle-alert.svg?raw';
import users from './icons/users.svg?raw';
import volume2 from './icons/volume-2.svg?raw';
import wallet from './icons/wallet.svg?raw';

const files = {
  'a-large-small': aLargeSmall,
  'arrow-left': arrowLeft,
  'arrow-right': arrowRight,
  baby,
  banknote,
  'book-open': bookOpen,
  briefcase,
  calculator,
  'calendar-clock': calendarClock,
  copy,
  'file-check': fileCheck,
  flower,
  'hand-coins': handCoins,
  'heart-pulse': heartPulse,
  image,
  info,
  landmark,
  lightbulb,
  megaphone,
  menu,
  moon,
  phone,
  'piggy-bank': piggyBank,
  printer,
  puzzle,
  receipt,
  route,
  scale,
  search,
  'share-2': share2,
  stethoscope,
  sun,
  thermometer,
  'triangle-alert': triangleAlert,
  users,
  'volume-2': volume2,
  wallet,
};

export type IconName = keyof typeof files;

export const iconNames = Object.keys(files) as IconName[];

/** The drawing inside the <svg>, without comments, line breaks and what no screen can show: a tenth of a pixel is enough. */
export function drawing(name: IconName): string {
  return files[name]
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?svg[^>]*>/gs, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>')
    .replace(/(\.\d)\d+/g, '$1');
}
