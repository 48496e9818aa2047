/** Entries by what happens in a life, for the home page; each has an explainer that says what to do first. */
import type { IconName } from './icons';

export interface LifeEvent {
  /** Slug of the explainer. */
  page: string;
  title: string;
  icon: IconName;
}

export const LIFE_EVENTS: readonly LifeEvent[] = [
  { page: 'mat-viec', title: 'Mất việc', icon: 'briefcase' },
  { page: 'nghi-viec', title: 'Nghỉ việc', icon: 'file-check' },
  { page: 'sinh-con', title: 'Sắp sinh con', icon: 'baby' },
  { page: 'om-dau', title: 'Ốm, con ốm', icon: 'thermometer' },
  { page: 'dung-the-bhyt', title: 'Đi khám bệnh', icon: 'stethoscope' },
  { page: 'sap-nghi-huu', title: 'Sắp nghỉ hưu', icon: 'sun' },
  { page: 'co-nguoi-mat', title: 'Nhà có người mất', icon: 'flower' },
];
