/** The icons in use, from Lucide (ISC licence), read at build; only what a page draws is in its HTML. */
import aLargeSmall from 'lucide-static/icons/a-large-small.svg?raw';
import arrowLeft from 'lucide-static/icons/arrow-left.svg?raw';
import arrowRight from 'lucide-static/icons/arrow-right.svg?raw';
import baby from 'lucide-static/icons/baby.svg?raw';
import banknote from 'lucide-static/icons/banknote.svg?raw';
import bookOpen from 'lucide-static/icons/book-open.svg?raw';
import briefcase from 'lucide-static/icons/briefcase.svg?raw';
import calculator from 'lucide-static/icons/calculator.svg?raw';
import calendarClock from 'lucide-static/icons/calendar-clock.svg?raw';
import copy from 'lucide-static/icons/copy.svg?raw';
import fileCheck from 'lucide-static/icons/file-check.svg?raw';
import flower from 'lucide-static/icons/flower.svg?raw';
import handCoins from 'lucide-static/icons/hand-coins.svg?raw';
import heartPulse from 'lucide-static/icons/heart-pulse.svg?raw';
import info from 'lucide-static/icons/info.svg?raw';
import landmark from 'lucide-static/icons/landmark.svg?raw';
import lightbulb from 'lucide-static/icons/lightbulb.svg?raw';
import megaphone from 'lucide-static/icons/megaphone.svg?raw';
import menu from 'lucide-static/icons/menu.svg?raw';
import moon from 'lucide-static/icons/moon.svg?raw';
import phone from 'lucide-static/icons/phone.svg?raw';
import piggyBank from 'lucide-static/icons/piggy-bank.svg?raw';
import printer from 'lucide-static/icons/printer.svg?raw';
import puzzle from 'lucide-static/icons/puzzle.svg?raw';
import receipt from 'lucide-static/icons/receipt.svg?raw';
import scale from 'lucide-static/icons/scale.svg?raw';
import search from 'lucide-static/icons/search.svg?raw';
import share2 from 'lucide-static/icons/share-2.svg?raw';
import stethoscope from 'lucide-static/icons/stethoscope.svg?raw';
import sun from 'lucide-static/icons/sun.svg?raw';
import thermometer from 'lucide-static/icons/thermometer.svg?raw';
import triangleAlert from 'lucide-static/icons/triangle-alert.svg?raw';
import users from 'lucide-static/icons/users.svg?raw';
import volume2 from 'lucide-static/icons/volume-2.svg?raw';
import wallet from 'lucide-static/icons/wallet.svg?raw';

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

/** The drawing inside the <svg>, without comments, line breaks and what no screen can show: a hundredth of a pixel is enough. */
export function drawing(name: IconName): string {
  return files[name]
    .replace(/<!--.*?-->/gs, '')
    .replace(/<\/?svg[^>]*>/gs, '')
    .replace(/\s*\n\s*/g, '')
    .replace(/ \/>/g, '/>')
    .replace(/(\.\d\d)\d+/g, '$1');
}
