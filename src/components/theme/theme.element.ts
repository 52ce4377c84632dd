import { savePreference } from '#progress/preferences.ts';

/** `<course-theme>`: a select of `system`, `light`, `dark`. The boot script applies the choice on each page. */
export class CourseTheme extends HTMLElement {
  connectedCallback(): void {
    const select = this.querySelector('select');
    if (!select) return;
    const choose = () => {
      const { value } = select;
      if (value === 'system') delete document.documentElement.dataset.theme;
      else document.documentElement.dataset.theme = value;
      savePreference('theme', value);
    };
    // A choice that was made before this script was there counts.
    if (select.value !== 'system') choose();
    select.value = document.documentElement.dataset.theme ?? 'system';
    select.addEventListener('change', choose);
  }
}
