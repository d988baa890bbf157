import type { Metadata } from "next";
import { Breadcrumbs } from "@/components/ui/Breadcrumbs";
import { getContactEmail, getShop } from "@/lib/shop/loaders";

export const metadata: Metadata = { title: "About and contact", alternates: { canonical: "/about" } };

export default async function About() {
  const [{ about, brand, seller }, email] = await Promise.all([getShop(), getContactEmail()]);
  const number = seller.phone?.replace(/[^\d+]/g, "");
  return (
    <article className="page pt-1 lg:pt-6">
      <Breadcrumbs
        crumbs={[
          { label: "Home", href: "/" },
          { label: "About and contact", href: "/about" },
        ]}
      />
      <h1 className="display max-w-4xl pt-6 text-display">{about.title}</h1>
      <div className="grid gap-x-16 gap-y-14 pt-10 lg:grid-cols-12 lg:pt-16">
        <div className="max-w-prose space-y-5 text-lg lg:col-span-7">
          {about.paragraphs.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </div>
        <section aria-labelledby="contact" className="lg:col-span-4 lg:col-start-9">
          <h2 id="contact" className="display text-heading">
            Write to us
          </h2>
          <p className="pt-3 text-ink-soft">
            {seller.personName}
            {seller.personRole ? `, ${seller.personRole},` : ""} reads everything that comes in.
          </p>
          {email ? (
            <p className="pt-4">
              <a href={`mailto:${email}`} className="link inline-flex min-h-11 items-center">
                {email}
              </a>
            </p>
          ) : (
            <p className="pt-4">Each order has a page of its own, and a question can be asked there.</p>
          )}
          {seller.phone ? (
            <p>
              <a href={`tel:${number}`} className="link inline-flex min-h-11 items-center">
                {seller.phone}
              </a>
            </p>
          ) : null}
          <address className="mt-6 border-t pt-6 text-sm text-ink-soft not-italic">
            <p className="pb-1 font-medium text-ink">{brand.name} is sold by</p>
            {[seller.legalName, ...seller.address].map((line) => (
              <p key={line}>{line}</p>
            ))}
            {seller.companyNumber ? <p className="pt-3">Company number {seller.companyNumber}</p> : null}
            {seller.vatNumber ? <p>VAT number {seller.vatNumber}</p> : null}
          </address>
        </section>
      </div>
    </article>
  );
}
