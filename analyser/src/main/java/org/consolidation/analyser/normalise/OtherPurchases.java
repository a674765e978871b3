package org.consolidation.analyser.normalise;

import org.consolidation.analyser.text.Fold;

/**
 * Contracts that a register of all contracts holds and that are plainly of no system: "Grounds Maintenance", "Agency
 * staff". Both are asked: a title that says so, and no word of software or equipment beside it. What either leaves open
 * stays a system.
 */
final class OtherPurchases {

    /** Goods, works and services as titles name them. */
    private static final String[] GOODS = Phrases.list("""
            grounds maintenance, grass cutting, tree works, tree surgery, tree maintenance, arboricultural services,
            arboriculture, landscaping, playground equipment, play equipment, window cleaning, office cleaning,
            building cleaning, cleaning services, cleaning contract, cleaning of, cleaning materials, janitorial,
            pest control, washroom services, agency staff, agency workers, temporary staff, temporary workers,
            temporary agency workers, agency nursing, locum, interim staff, insurance, insurances, insurance services,
            insurance brokerage, banking services, cash collection, cash in transit, bailiff services,
            enforcement agents, external audit, treasury advice, legal services, barristers, counsel services,
            gritting, rock salt, road salt, winter maintenance, asphalt, surfacing, resurfacing, surface dressing,
            carriageway, footway, highways works, highway works, road markings, gully cleansing, bridge repairs,
            street lighting maintenance, asbestos removal, asbestos surveys, asbestos surveying, legionella,
            occupational health services, occupational health, employee assistance programme, physiotherapy,
            catering, school meals, meals on wheels, vending machines, milk, groceries, taxi services,
            home to school transport, school transport, passenger transport, bus services, vehicle hire,
            vehicle purchase, purchase of vehicles, refuse collection vehicles, tyres, fuel, fuels, diesel, gas supply,
            supply of gas, electricity supply, supply of electricity, water services, roofing, re roofing, boilers,
            boiler servicing, gas servicing, lift maintenance, painting and decorating, decorating, kitchens,
            bathrooms, kitchens and bathrooms, windows and doors, scaffolding, demolition, building works,
            construction of, construction works, refurbishment, refurbishment works, extension works,
            building maintenance, responsive repairs, void repairs, drainage works, fencing, flooring,
            architectural services, quantity surveying, structural engineering, domiciliary care, home care,
            homecare, residential care, nursing care, extra care, supported living, supported housing, foster care,
            fostering placements, fostering services, short breaks, respite care, advocacy services, drug and alcohol
            services, sexual health services, health visiting, waste disposal, waste treatment, waste collection,
            waste collections, residual waste, dry recyclables, wheeled bins, refuse sacks, caddy liners, skip hire,
            stationery, office furniture, furniture, workwear, protective clothing, uniforms, postal services,
            courier services, translation services, interpreting services, interpretation and translation,
            security guarding, manned guarding, security guards, funeral services, kennelling, stray dogs,
            operation of leisure centres, leisure centre management, leisure management, arboretum,
            public conveniences, apprenticeship training, swimming lessons""");

    /** Words beside which nothing is plain. */
    private static final String[] SYSTEMS = Phrases.list("""
            software, system, systems, licence, licences, license, licenses, licensing, ict, it, digital, online, app,
            apps, application, applications, cloud, saas, hosted, hosting, platform, platforms, portal, portals,
            website, websites, web, data, database, databases, server, servers, network, networks, networking, wan,
            lan, wifi, telephony, telephone, telephones, mobile, broadband, connectivity, laptop, laptops, hardware,
            computer, computers, computing, module, modules, cms, crm, erp, solution, solutions, subscription,
            subscriptions, technology, technologies, telematics, tracking, electronic, automated, automation,
            cctv, cyber, internet, e, tool, tools, bureau, management information, scanning, api, printers, printing,
            mfd, devices, equipment maintenance, cashless, booking, bookings, scheduling, rostering, eprocurement,
            helpdesk, sensor, sensors, telemetry, smart, ai, chip, kiosk, kiosks""");

    private static final int LONGEST = 1_000;

    private OtherPurchases() {}

    /**
     * Whether a contract is plainly of something else than a system.
     *
     * @param description "" for none
     */
    static boolean plainly(String title, String description) {
        if (title.length() > LONGEST || description.length() > LONGEST) return false;
        String about = Fold.fold(title);
        if (!Phrases.any(about, GOODS)) return false;
        return !Phrases.any(about, SYSTEMS) && !Phrases.any(Fold.fold(description), SYSTEMS);
    }
}
